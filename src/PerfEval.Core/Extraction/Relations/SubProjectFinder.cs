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

    // 1. 2. 3. of one depth, up to the next heading above them.
    private static IEnumerable<List<Section>> Siblings(IReadOnlyList<Section> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Ordinal != 1) continue;
            var run = new List<Section> { sections[i] };
            foreach (var next in sections.Skip(i + 1).TakeWhile(s => s.Depth >= sections[i].Depth).Where(s => s.Depth == sections[i].Depth))
            {
                if (next.Ordinal != run[^1].Ordinal + 1) break;
                run.Add(next);
            }
            if (run.Count > 1) yield return run;
        }
    }
}
