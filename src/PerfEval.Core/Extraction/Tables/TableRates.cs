using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Reads the rate that a cell below 执行率 or 到位率 holds, with its sign or without: 98.49 below 执行率（%）, 0.9849 as a workbook divides.</summary>
internal static class TableRates
{
    public static Rate? At(SourceDocument document, TableLayout layout, int index, string head, IReadOnlyList<Rate> rates, RateKind kind = RateKind.Execution)
    {
        var cell = layout.Cell(index);
        return rates.FirstOrDefault(r => cell.Span.Contains(r.Span)) ?? Bare(document, cell, layout.Words(index), head, kind);
    }

    private static Rate? Bare(SourceDocument document, TableCell cell, string words, string head, RateKind kind) =>
        Read(words, head, kind) is { } value ? new Rate(document.Cite(cell.Span), value, kind, kind == RateKind.Execution ? "执行率" : head) : null;

    /// <summary>The rate that bare digits stand for; null when they are none.</summary>
    public static Quantity? Read(string words, string head, RateKind kind)
    {
        if (!decimal.TryParse(words, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number is > 400 or < -400) return null;
        var places = words.Contains('.', StringComparison.Ordinal) ? words.Length - words.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var step = 1m;
        for (var i = 0; i < places; i++) step /= 10;
        // A whole “1” below 执行率 is one hundred percent, and no budget is executed by less than two percent.
        var isFraction = !head.Contains('%', StringComparison.Ordinal) && ((kind != RateKind.Growth && number == 1) || (Math.Abs(number) < 2 && places > (kind == RateKind.Growth ? 2 : 0)));
        return isFraction ? Quantity.Rounded(number, places == 0 ? 0.01m : step) : Quantity.Rounded(number / 100, step / 100);
    }
}
