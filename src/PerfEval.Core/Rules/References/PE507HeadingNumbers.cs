using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>序号: sibling headings count on by one, in one style.</summary>
public sealed class PE507HeadingNumbers : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE507", "序号", Severity.Info, "同级标题序号连续、不重复、样式一致")
    {
        Basis = "党政机关公文处理工作条例；GB/T 9704—2012",
        Fires = """
            一、项目概况
            项目改造泵站。
            二、资金使用情况
            资金按进度支付。
            二、项目绩效
            任务已完成。
            """,
        Silent = """
            一、项目概况
            项目改造泵站。
            二、资金使用情况
            资金按进度支付。
            三、项目绩效
            任务已完成。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var headings = report.Sections.Where(s => s.Ordinal is > 0 && s.Style.Length > 0).ToList();
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var run in HeadingRuns.Of(headings))
        {
            var faults = Faults(report.Document, run, headings).ToList();
            findings.AddRange(faults);
            if (run.Count > 1)
                verifications.Add(new Verification(faults.Count > 0 ? RuleOutcome.Violated : RuleOutcome.Holds, string.Join(" ", run.Select(s => s.Number.Trim())), [Cite(report.Document, run[0])]));
        }
        foreach (var fault in InlineOrdinals.Faults(report.Document)) findings.Add(Fault(fault.Message, fault.Evidence));
        return RuleResult.From([.. findings.DistinctBy(f => f.Message)], verifications);
    }

    private static IEnumerable<Finding> Faults(SourceDocument document, IReadOnlyList<Section> run, List<Section> all)
    {
        if (run[0].Ordinal == 2 && run.Count > 1)
        {
            var first = HeadingRuns.StandIn(all, null, run[0], 1);
            yield return first is null
                ? Fault($"序号从“{Number(run[0])}”开始，缺前一项", Cite(document, run[0]))
                : Fault($"序号“{Number(first)}”与同级的“{Number(run[0])}”样式不一", Cite(document, first), Cite(document, run[0]));
        }
        for (var i = 1; i < run.Count; i++)
        {
            var (before, here) = (run[i - 1], run[i]);
            if (here.Ordinal == before.Ordinal)
                yield return Fault($"序号“{Number(here)}”重复", Cite(document, before), Cite(document, here));
            else if (here.Ordinal == before.Ordinal + 2)
            {
                var between = HeadingRuns.StandIn(all, before, here, before.Ordinal!.Value + 1);
                if (between is not null)
                    yield return Fault($"序号“{Number(between)}”与同级的“{Number(before)}”样式不一", Cite(document, between), Cite(document, before));
                else if (!HeadingRuns.IsPrinted(document, all, before, here, before.Ordinal.Value + 1))
                    yield return Fault($"序号由“{Number(before)}”跳到“{Number(here)}”，缺一项", Cite(document, before), Cite(document, here));
            }
        }
        // （一）…（五）（6）: the last of the run in another style.
        if (run.Count > 1 && HeadingRuns.StandIn(all, run[^1], null, run[^1].Ordinal!.Value + 1) is { } odd)
            yield return Fault($"序号“{Number(odd)}”与同级的“{Number(run[^1])}”样式不一", Cite(document, odd), Cite(document, run[^1]));
    }

    private static Finding Fault(string message, params IReadOnlyList<Evidence> evidence) => new("PE507", Severity.Info, message, evidence);

    private static string Number(Section section) => section.Number.Trim();

    private static Evidence Cite(SourceDocument document, Section section) => document.Cite(section.HeadingSpan);
}
