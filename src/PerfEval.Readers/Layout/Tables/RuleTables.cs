using PerfEval.Readers.Layout.Grids;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Finds tables with horizontal rules only (三线表): rules of one width with words side by side between them.</summary>
internal static class RuleTables
{
    private const double SameEnds = 4;
    private const double ShortestRule = 0.2;
    private const int MostRules = 2000;

    /// <param name="page">The page with its rulings.</param>
    /// <param name="lines">Lines outside of ruled grids; those of the tables found are taken out.</param>
    /// <param name="grids">Tables with lines along both axes.</param>
    public static List<LaidTable> Take(DrawnPage page, List<PrintedLine> lines, IReadOnlyList<LaidTable> grids)
    {
        var rules = CollinearRulings.Join(page.Rulings, horizontal: true)
            .Where(r => r.To - r.From > ShortestRule * page.Width && !grids.Any(g => g.Top - SameEnds < r.At && r.At < g.Bottom + SameEnds)).ToList();
        var tables = new List<LaidTable>();
        if (rules.Count < 2 || rules.Count > MostRules) return tables;
        foreach (var bands in Runs(rules, lines))
        {
            if (RuleTableRows.Table(page, bands) is not { } table) continue;
            tables.Add(table);
            lines.RemoveAll(l => bands.Exists(b => b.Lines.Contains(l)));
        }
        return tables;
    }

    private static IEnumerable<List<RuledBand>> Runs(List<Ruling> rules, List<PrintedLine> lines)
    {
        var run = new List<RuledBand>();
        for (var i = 1; i < rules.Count; i++)
        {
            var (upper, lower) = (rules[i - 1], rules[i]);
            // A double rule
            if (lower.At - upper.At <= GridAxis.Same && HasSameEnds(upper, lower)) continue;
            var between = lines.FindAll(l => l.Baseline > upper.At && l.Baseline <= lower.At + 1);
            var band = new RuledBand(upper.At, lower.At, upper.From, upper.To, between);
            if (HasSameEnds(upper, lower) && between.TrueForAll(l => l.Left > upper.From - SameEnds && l.Right < upper.To + SameEnds)
                && between.Count > 0 && band.IsTabular)
            {
                run.Add(band);
                continue;
            }
            yield return run;
            run = [];
        }
        yield return run;
    }

    private static bool HasSameEnds(Ruling a, Ruling b) => Math.Abs(a.From - b.From) <= SameEnds && Math.Abs(a.To - b.To) <= SameEnds;
}
