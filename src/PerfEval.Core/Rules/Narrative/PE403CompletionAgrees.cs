using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>完成情况矛盾: the same thing is told done in one place and not done in another.</summary>
public sealed class PE403CompletionAgrees : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE403", "完成情况矛盾", Severity.Warning, "同一事项不会既已完成又未完成")
    {
        Basis = "文内一致（内部核对）",
        Fires = """
            一、项目实施情况
            （一）文化广场改造
            文化广场改造工程已完成竣工验收。
            二、存在的问题
            文化广场改造工程尚未竣工验收。
            """,
        Silent = """
            一、项目实施情况
            （一）文化广场改造
            文化广场改造工程已完成竣工验收。
            二、存在的问题
            文化广场改造工程质保期尚未届满。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = new List<Finding>();
        foreach (var (row, actual, told) in IndicatorsToldOpen.In(report))
            Add(findings, $"指标“{row.Level3}”实际完成值为“{actual.Quote.Trim()}”，另一处称“{report.Document.Quote(told)}”", report.Document.Cite(told), actual);
        foreach (var pair in AllOrSome.In(report))
            Add(findings, $"一处称“{pair.All.Quote}”，另一处称“{pair.Some.Quote}”", pair.Some, pair.All);
        foreach (var (done, open) in FinishedAndUnfinished.In(report).Concat(NoneAndSome.In(report)))
            Add(findings, $"一处称“{Shorten(done.Words)}”，另一处称“{Shorten(open.Words)}”", report.Document.Cite(open.Span), report.Document.Cite(done.Span));
        if (findings.Count > 0) return RuleResult.From(findings, [.. findings.Select(f => new Verification(RuleOutcome.Violated, f.Message, f.Evidence))]);
        var states = report.Statements.Where(s => s is { State: not null, Mood: Mood.Told }).ToList();
        if (states.Count == 0) return RuleResult.NotApplicable;
        var finished = states.Count(s => s.State!.IsDone);
        return RuleResult.Holds(new Verification(RuleOutcome.Holds, $"已完成的表述{finished}处，未完成的表述{states.Count - finished}处，未见矛盾", [.. states.Take(6).Select(s => report.Document.Cite(s.Span))]));
    }

    // One place told unfinished gives one finding.
    private void Add(List<Finding> findings, string what, Evidence open, Evidence done)
    {
        if (!findings.Exists(f => f.Evidence[0].Span.Overlaps(open.Span))) findings.Add(new Finding(Descriptor.Id, Severity.Warning, what + "，完成情况矛盾", [open, done]));
    }

    private static string Shorten(string words) => words.Trim() is { Length: > 40 } and var trimmed ? trimmed[..40] + "…" : words.Trim();
}
