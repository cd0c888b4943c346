using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>What is done and what is not are two things.</summary>
internal sealed class PartsDoneAndOpen : ITrap
{
    public string Name => "不同部分";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("办公楼主体维修已完成，外墙粉刷尚未完成。"),
            1 => Telling.Of("如未按期完成验收，按合同约定扣减尾款。"),
            _ => Telling.Of("设备安装已完成验收，结算审计正在办理。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management) ? new SetTrap(Name, [new(["PE403"], "", "所指不是同一事项")]) : null;
    }
}
