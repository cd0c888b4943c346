using System.Globalization;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Tables;

/// <summary>A value of a table (单元格): words, a number, or null where there is none; with where it leads to on a page.</summary>
public readonly record struct SheetCell(object? Value, string? Link = null, string? Hint = null)
{
    /// <summary>Null where the value is words or none.</summary>
    public decimal? Number => Value switch
    {
        int i => i,
        long l => l,
        decimal d => d,
        double d => (decimal)d,
        _ => null,
    };

    /// <summary>As a page prints it.</summary>
    public string Shown(ColumnKind kind) => Number is not { } number ? Value as string ?? "" : kind switch
    {
        ColumnKind.Share => Figures.Percent(number),
        ColumnKind.Change => (number * 100m).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture),
        ColumnKind.Number => number.ToString(CultureInfo.InvariantCulture),
        ColumnKind.Points => Figures.Plain(Math.Round(number, 2)),
        _ => number.ToString("#,0", CultureInfo.InvariantCulture),
    };
}
