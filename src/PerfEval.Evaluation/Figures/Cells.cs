using System.Globalization;
using PerfEval.Core.Text;
using PerfEval.Evaluation.Gold;
using PerfEval.Evaluation.Matching;

namespace PerfEval.Evaluation.Figures;

/// <summary>Compares cells of a table (单元格) with those that gold tells.</summary>
internal static class Cells
{
    public static bool Same(GoldRow want, string column, decimal? given) => Say(want.Number(column)) == Say(given);

    public static bool Same(GoldRow want, string column, string? given) => Folded(want.Text(column)) == Folded(given);

    public static void Compare(string figure, string row, GoldRow want, string column, decimal? given, ReportScore score) =>
        Count(figure, row, column, Say(want.Number(column)), Say(given), Same(want, column, given), score);

    public static void Compare(string figure, string row, GoldRow want, string column, string? given, ReportScore score) =>
        Count(figure, row, column, Folded(want.Text(column)), Folded(given), Same(want, column, given), score);

    private static void Count(string figure, string row, string column, string want, string given, bool right, ReportScore score)
    {
        score.Count(figure, Tally.Place(want.Length > 0, given.Length > 0, right));
        if (!right) score.Err(figure, $"{row} {column}：应为“{want}”，得到“{given}”");
    }

    // To a millionth: amounts in yuan and rates as parts of one.
    private static string Say(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    // ＞=95% and ≥ 95％ are printed for ≥95%.
    private static string Folded(string? text) => Words.Squeezed(TextFolding.Fold(text ?? ""))
        .Replace('＞', '>').Replace('＜', '<').Replace('＝', '=').Replace(">=", "≥", StringComparison.Ordinal).Replace("<=", "≤", StringComparison.Ordinal);
}
