using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>计数不符: a stated count is that of the items listed with it.</summary>
public sealed class PE402CountsAgree : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE402", "计数不符", Severity.Warning, "所称数目 = 所列项数")
    {
        Basis = "文内一致（内部核对）",
        Fires = "内设机构4个，分别是人事股、法制股、金融股。",
        Silent = "内设机构4个，分别是人事股、法制股、金融股、综合股。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = report.Document;
        var sentences = NarrativeText.Sentences(report).ToList();
        // One count read in several ways: the way that makes it hold is the natural one.
        var counts = sentences.SelectMany(ListedItems.In)
            .Concat(MarkedItems.In(document))
            .Concat(sentences.SelectMany(CountedParts.In))
            .Concat(sentences.SelectMany(Stages.In))
            .Concat(sentences.SelectMany(NamesBeforeCount.In))
            .Concat(sentences.SelectMany(NamesAfterCount.In))
            .OrderBy(c => !c.Holds ? (c.IsNamed ? -1 : 1) : c.High == int.MaxValue ? 2 : 0)
            .ToList();
        counts = [.. counts.Where((c, i) => !counts.Take(i).Any(o => o.StatedAt.Overlaps(c.StatedAt))).OrderBy(c => c.StatedAt.Start)];
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var count in counts)
        {
            IReadOnlyList<Evidence> evidence = [document.Cite(count.StatedAt), document.Cite(count.ItemsAt)];
            var stated = document.Quote(count.StatedAt).Trim();
            verifications.Add(new Verification(count.Holds ? RuleOutcome.Holds : RuleOutcome.Violated, $"“{stated}”，{count.Counted}", evidence));
            if (!count.Holds)
                findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"所称“{stated}”与{count.Counted}不符", evidence) { Stated = count.Stated, Computed = count.Nearest });
        }
        return RuleResult.From(findings, verifications);
    }
}
