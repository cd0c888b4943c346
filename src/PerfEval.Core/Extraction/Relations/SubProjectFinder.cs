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

    // Runs of headings of one depth, numbered 1, 2, 3 …, each below the same heading.
    private static IEnumerable<List<Section>> Siblings(IReadOnlyList<Section> sections)
    {
        var open = new Stack<List<Section>>();
        foreach (var section in sections)
        {
            while (open.TryPeek(out var run) && !(section.Depth > run[0].Depth || (section.Depth == run[0].Depth && section.Ordinal == run[^1].Ordinal + 1)))
            {
                if (open.Pop() is { Count: > 1 } closed) yield return closed;
            }
            if (open.TryPeek(out var row) && row[0].Depth == section.Depth) row.Add(section);
            else if (section.Ordinal == 1) open.Push([section]);
        }
        foreach (var run in open.Where(r => r.Count > 1)) yield return run;
    }
}
