using PerfEval.Web.Tables;

namespace PerfEval.Web.Analytics;

/// <summary>A table with its chart (图表). Without script the table stands there alone.</summary>
public sealed record Figure(string Key, Sheet Sheet, ChartKind Chart, string? Note = null)
{
    public bool IsEmpty => Sheet.Rows.Count == 0;
}
