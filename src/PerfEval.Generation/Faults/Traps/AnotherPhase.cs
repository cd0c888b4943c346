using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>An earlier phase ended before this one began.</summary>
internal sealed class AnotherPhase : ITrap
{
    public string Name => "另一期";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var year = draft.Facts.Year;
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("一期工程于").Month(year - 3, 6).Say("开工，").Month(year - 2, 11).Say("完工；二期工程为本年度实施内容。"),
            1 => Telling.Of("项目可行性研究报告于").Month(year - 1, 8).Say("通过评审，初步设计于").Month(year - 1, 10).Say("获得批复。"),
            _ => Telling.Of("原有设施于").Month(year - 9, 10).Say("建成投入使用，设备已老化。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Overview, Topics.Management) ? new SetTrap(Name, [new(["PE501", "PE502", "PE505"], "年", "以前阶段的时间")]) : null;
    }
}
