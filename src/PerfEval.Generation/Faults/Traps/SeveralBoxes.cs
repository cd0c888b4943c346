using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Boxes of which several may be ticked.</summary>
internal sealed class SeveralBoxes : ITrap
{
    public string Name => "可多选";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of("资金来源（可多选）：☑中央 ☑省级 □市级 ☑县级"),
            _ => Telling.Of("评价方法：☑比较法 □成本效益分析法 ☑公众评判法"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other)) ? new SetTrap(Name, [new(["PE508"], "", "可以多选")]) : null;
    }
}
