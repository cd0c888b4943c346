using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Far more than aimed at, with the reason in its row: nothing to ask for.</summary>
internal sealed class ReasonInNarrative : ITrap
{
    public string Name => "超额有原因";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (facts.Family is not (ReportFamily.National or ReportFamily.NationalShort or ReportFamily.NationalSplit or ReportFamily.Sichuan)) return null;
        var rows = Rows.Positive(facts).Where(i => !facts.Indicators[i].Percent).ToList();
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        var row = facts.Indicators[at];
        return Rows.With(facts, at, row with { Actual = Math.Round(row.Target!.Value * dice.Between(140, 190) / 100, 0), Reason = dice.Of("年中任务量增加，实际工作量大于年初目标", "上级追加任务，完成数超出年初指标", "群众需求增加，扩大了服务范围") }, dice);
    }

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var far = Rows.Where(draft.Facts, r => r is { Target: > 0, Reason: not null, Actual: not null } && r.Actual >= r.Target * 1.32m);
        return far.Count == 0 || !Rows.Printed(draft, far[0]) || Rows.PieceOf(draft, far[0], "reason") is null ? null
            : new SetTrap(Name, [new(["PE304", "PE206"], draft.Facts.Indicators[far[0]].Name, "已说明超额原因")]);
    }
}
