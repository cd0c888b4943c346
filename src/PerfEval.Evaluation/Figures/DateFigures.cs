using System.Buffers;
using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation.Figures;

/// <summary>Dates to the precision printed (日期); 2018年底 is 2018, 2018-12 or 2018-12-31, on either side.</summary>
internal static class DateFigures
{
    private static readonly SearchValues<char> Vague = SearchValues.Create("底末初前旬");

    public static void Compare(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        if (gold.Dates is null) return;
        var left = analysis.Dates.Where(d => d.Iso is not null).ToList();
        var (hit, lost) = (0, 0);
        // The vague ones last: they take what the exact ones left.
        foreach (var want in gold.Dates.Where(d => d.Iso is not null).OrderBy(d => IsVague(d.Text)))
        {
            var same = left.FindIndex(d => d.Iso == want.Iso);
            if (same < 0) same = left.FindIndex(d => Readings(d.Iso!, d.Text).Intersect(Readings(want.Iso!, want.Text)).Any());
            if (same >= 0)
            {
                left.RemoveAt(same);
                hit++;
                continue;
            }
            lost++;
            score.Lose(FigureNames.Dates, $"“{want.Text}”（{want.Iso}）");
        }
        score.Count(FigureNames.Dates, Tally.Bag(hit, left.Count, lost));
        foreach (var extra in left) score.Exceed(FigureNames.Dates, $"“{extra.Text}”（{extra.Iso}）");
    }

    private static string[] Readings(string iso, string text) => IsVague(text) ? [iso, iso[..Math.Min(7, iso.Length)], iso[..Math.Min(4, iso.Length)]] : [iso];

    private static bool IsVague(string text) => text.AsSpan().ContainsAny(Vague);
}
