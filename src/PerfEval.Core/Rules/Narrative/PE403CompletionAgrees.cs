using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

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
        var statements = CompletionStatements.Of(report).ToList();
        var done = statements.Where(s => s.IsDone).ToList();
        var open = statements.Where(s => !s.IsDone).ToList();
        var findings = new List<Finding>();
        foreach (var (row, actual, told) in IndicatorsToldOpen.In(report))
        {
            findings.Add(new Finding(Descriptor.Id, Severity.Warning,
                $"指标“{row.Level3}”实际完成值为“{actual.Quote.Trim()}”，另一处称“{report.Document.Quote(told)}”，完成情况矛盾", [report.Document.Cite(told), actual]));
        }
        foreach (var pair in AllOrSome.In(report))
            findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"一处称“{pair.All.Quote}”，另一处称“{pair.Some.Quote}”，完成情况矛盾", [pair.Some, pair.All]));
        if (done.Count == 0 && open.Count == 0 && findings.Count == 0) return RuleResult.NotApplicable;
        foreach (var not in open)
        {
            if (done.FirstOrDefault(d => Contradict(d, not)) is not { } contrary) continue;
            findings.Add(new Finding(Descriptor.Id, Severity.Warning,
                $"一处称“{contrary.Words}”，另一处称“{not.Words}”，完成情况矛盾", [report.Document.Cite(not.Span), report.Document.Cite(contrary.Span)]));
        }
        if (findings.Count > 0) return RuleResult.From(findings, [.. findings.Select(f => new Verification(RuleOutcome.Violated, f.Message, f.Evidence))]);
        IReadOnlyList<Evidence> seen = [.. statements.Take(6).Select(s => report.Document.Cite(s.Span))];
        return RuleResult.Holds(new Verification(RuleOutcome.Holds, $"已完成的表述{done.Count}处，未完成的表述{open.Count}处，未见矛盾", seen));
    }

    private static bool Contradict(CompletionStatement done, CompletionStatement not)
    {
        // Within one paragraph the writer tells two things apart: “主体已完成，外墙未完成”.
        if (done.Block == not.Block) return false;
        if (!SharesAspect(done.Aspect, not.Aspect) || !IsSameThing(done, not)) return false;
        if (not.IsAboutDelay && !done.IsAboutDelay) return false;
        return !CanFollow(done, not);
    }

    private static bool SharesAspect(Aspects done, Aspects not) =>
        (done & not) != 0 || (not.HasFlag(Aspects.Building) && done.HasFlag(Aspects.Acceptance));

    private static bool IsSameThing(CompletionStatement done, CompletionStatement not)
    {
        if (done.Aspect.HasFlag(Aspects.Goal) || not.Aspect.HasFlag(Aspects.Goal)) return (done.Subject == not.Subject || (done.Subject == "@目标" && not.Subject.StartsWith('@') && not.Aspect.HasFlag(Aspects.Goal))) && done.Scope == not.Scope;
        if (done.Subject.Length > 0 && not.Subject.Length > 0 && (SubProjects.IsSame(done.Subject, not.Subject) || IsSameWork(done.Subject, not.Subject)))
            return true;
        // The whole is told done; below its own heading a part of it is told not done so far.
        return done.Subject.Length > 0 && not.Scope.Length > 0 && not.IsSoFar && SubProjects.IsShortFor(done.Subject, not.Scope);
    }

    private static bool IsSameWork(string done, string not) =>
        CompletionStatements.Thing(done) is { Length: >= 4 } a && CompletionStatements.Thing(not) is { Length: >= 4 } b && a == b && a[0] != '@';

    // Not done by 2018, done in 2019: no contradiction. Nor where each tells years of its own.
    private static bool CanFollow(CompletionStatement done, CompletionStatement not)
    {
        if (done.Years.Count == 0) return done.IsNow && not.Years.Count > 0;
        return not.Years.Count > 0 && (done.Years.Max() > not.Years.Max() || !done.Years.Intersect(not.Years).Any() || done.HasMonth);
    }
}
