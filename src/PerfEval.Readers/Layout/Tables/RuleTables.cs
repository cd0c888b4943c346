using PerfEval.Readers.Layout.Grids;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Finds tables with horizontal rules only (三线表): rules of one width with words side by side between them.</summary>
internal sealed class RuleTables
{
    private const double SameEnds = 4;
    private const double ShortestRule = 0.2;
    private const int MostRules = 2000;

    private readonly List<PrintedLine> lines;
    private readonly List<Ruling> rules;
    private RuledBand? rest;

    private RuleTables(DrawnPage page, List<PrintedLine> lines, IReadOnlyList<LaidTable> grids)
    {
        this.lines = lines;
        rules = [.. CollinearRulings.Join(page.Rulings, horizontal: true)
            .Where(r => r.To - r.From > ShortestRule * page.Width && !grids.Any(g => g.Top - SameEnds < r.At && r.At < g.Bottom + SameEnds))];
        if (rules.Count > MostRules) rules.Clear();
    }

    /// <param name="page">The page with its rulings.</param>
    /// <param name="lines">Lines outside of ruled grids; those of the tables found are taken out.</param>
    /// <param name="grids">Tables with lines along both axes.</param>
    /// <param name="cut">The table that the end of the page before cut; null when none was.</param>
    public static List<LaidTable> Take(DrawnPage page, List<PrintedLine> lines, IReadOnlyList<LaidTable> grids, LaidTable? cut)
    {
        var tables = new List<LaidTable>();
        var finding = new RuleTables(page, lines, grids);
        foreach (var bands in finding.Runs(cut).Where(b => b.Count > 0))
        {
            var isRest = bands[0] == finding.rest;
            // The head of a table may stand alone at the end of its page.
            var isHead = bands.Count == 1 && !isRest && bands[0].Lines[^1] == lines[^1] && grids.All(g => g.Top < bands[0].Top);
            if (RuleTableRows.Table(page, bands, isRest, isHead) is not { } table) continue;
            tables.Add(table with { IsCut = bands[^1].IsOpen || isHead });
            var taken = bands.SelectMany(b => b.Lines).ToHashSet();
            lines.RemoveAll(taken.Contains);
        }
        return tables;
    }

    private List<List<RuledBand>> Runs(LaidTable? cut)
    {
        var runs = new List<List<RuledBand>>();
        var run = new List<RuledBand>();
        rest = cut is null ? null : Rest(cut);
        if (rest is not null) run.Add(rest);
        for (var i = 1; i < rules.Count; i++)
        {
            var (upper, lower) = (rules[i - 1], rules[i]);
            if (rest is not null && upper.At < rest.Bottom - SameEnds) continue;
            // A double rule
            if (lower.At - upper.At <= GridAxis.Same && HasSameEnds(upper, lower)) continue;
            if (HasSameEnds(upper, lower) && Band(upper, lower.At) is { } band)
            {
                run.Add(band);
                continue;
            }
            runs.Add(run);
            run = [];
        }
        // Head and rows, but the rule below them stands on the next page
        if (run.Count == 1 && !run[0].IsOpen && Band(rules[^1], lines[^1].Box.Bottom) is { } open) run.Add(open with { IsOpen = true });
        runs.Add(run);
        return runs;
    }

    // The rows of the table from the page before, down to its last rule or over the whole page
    private RuledBand? Rest(LaidTable cut)
    {
        if (lines.Count == 0) return null;
        var top = new Ruling(true, lines[0].Box.Top - 1, cut.Left, cut.Right);
        var end = rules.FindIndex(r => r.At > lines[0].Baseline && HasSameEnds(r, top));
        return Band(top, end < 0 ? lines[^1].Box.Bottom : rules[end].At) is { } band ? band with { IsOpen = end < 0 } : null;
    }

    private RuledBand? Band(Ruling upper, double bottom)
    {
        var between = lines.FindAll(l => l.Baseline > upper.At && l.Baseline <= bottom + 1);
        var band = new RuledBand(upper.At, bottom, upper.From, upper.To, between);
        var isWithin = between.Count > 0 && between.TrueForAll(l => l.Left > upper.From - SameEnds && l.Right < upper.To + SameEnds);
        return isWithin && band.IsTabular ? band : null;
    }

    private static bool HasSameEnds(Ruling a, Ruling b) => Math.Abs(a.From - b.From) <= SameEnds && Math.Abs(a.To - b.To) <= SameEnds;
}
