namespace PerfEval.Web.Analytics;

/// <summary>How a table is drawn (图形).</summary>
public enum ChartKind
{
    /// <summary>The table alone.</summary>
    None,

    /// <summary>The table is the picture: its cells are coloured.</summary>
    Heat,

    /// <summary>A lying bar for each row and drawn column.</summary>
    Bar,

    /// <summary>A standing one.</summary>
    Column,

    /// <summary>A line for each row over the drawn columns.</summary>
    Line,
}
