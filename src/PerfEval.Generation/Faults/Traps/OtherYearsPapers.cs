using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Other years in the names of papers and ranges of years are not the year evaluated.</summary>
internal sealed class OtherYearsPapers : ITrap
{
    public string Name => "别的年度";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("参照《").Year(draft.Facts.Year - 1, "年度").Say("绩效评价工作方案》组织实施。"),
            1 => Telling.Of("项目纳入").Year(draft.Facts.Year - 2, "").Say("-").Year(draft.Facts.Year + 1, "年").Say("三年行动计划。"),
            _ => Telling.Of("与").Year(draft.Facts.Year - 1, "年度").Say("相比，服务能力有所提升。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Overview, Topics.Management) ? new SetTrap(Name, [new(["PE505"], "", "不是评价年度")]) : null;
    }
}
