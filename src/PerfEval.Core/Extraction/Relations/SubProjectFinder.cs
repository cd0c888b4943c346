using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds totals that numbered sub-projects add up to: a total before the list, then the first amount below each heading. Nobody
/// claims such a sum in words, so it's kept only when it holds.
/// </summary>
internal static class SubProjectFinder
{
    private static readonly AmountRole[] TotalRoles = [AmountRole.Budget, AmountRole.Contract, AmountRole.Paid, AmountRole.Received];

    public static IEnumerable<RelationClaim> Find(Narrative narrative, IReadOnlyList<Section> sections)
    {
        foreach (var group in Siblings(sections))
        {
            var firsts = group.Select(s => narrative.Amounts.Where(a => s.Body.Contains(a.Span) || s.HeadingSpan.Contains(a.Span)).FirstOrDefault(a => a.Role != AmountRole.UnitPrice))
                .OfType<Amount>().Distinct().ToList();
            if (firsts.Count < 2) continue;
            var totals = narrative.Amounts.Where(a => a.Span.End <= group[0].HeadingSpan.Start && TotalRoles.Contains(a.Role)).TakeLast(6);
            var total = totals.FirstOrDefault(t => Fit.Sum(t.Value, firsts.Select(f => f.Value)));
            if (total is not null) yield return BreakdownClaims.Of(total, firsts, "分项目");
        }
    }

    // Runs of neighbouring headings of one depth and style.
    private static IEnumerable<List<Section>> Siblings(IReadOnlyList<Section> sections)
    {
        var run = new List<Section>();
        for (var i = 0; i < sections.Count; i++)
        {
            var previous = run.LastOrDefault();
            if (previous is not null && (sections[i].Depth < previous.Depth || (sections[i].Depth == previous.Depth && sections[i].Ordinal != previous.Ordinal + 1)))
            {
                if (run.Count > 1) yield return run;
                run = [];
            }
            if (run.Count == 0 || sections[i].Depth == run[0].Depth)
            {
                if (sections[i].Ordinal == 1 || run.Count > 0) run.Add(sections[i]);
            }
        }
        if (run.Count > 1) yield return run;
    }
}
