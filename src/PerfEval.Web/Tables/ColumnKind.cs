namespace PerfEval.Web.Tables;

/// <summary>How the values of a column are printed (列的类型).</summary>
public enum ColumnKind
{
    Words,

    /// <summary>A whole number, with separators.</summary>
    Count,

    /// <summary>A year or another number without separators.</summary>
    Number,

    /// <summary>A share of 1, printed as a percentage.</summary>
    Share,

    /// <summary>A difference of shares, printed in percentage points with its sign.</summary>
    Change,

    /// <summary>Points of a score.</summary>
    Points,
}
