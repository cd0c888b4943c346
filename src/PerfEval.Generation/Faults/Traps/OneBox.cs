using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Exclusive boxes of which one is ticked.</summary>
internal sealed class OneBox : ITrap
{
    public string Name => "单选";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("项目性质：☑新增 □延续"),
            1 => Telling.Of("评价类型：□部门评价 ☑单位自评"),
            _ => Telling.Of("是否公开：是√ 否□"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other)) ? new SetTrap(Name, [new(["PE508"], "", "恰选一项")]) : null;
    }
}
