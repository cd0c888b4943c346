namespace PerfEval.Readers.Xlsx;

/// <summary>The lines that are drawn around a cell (边框).</summary>
[Flags]
internal enum CellBorders
{
    None = 0,

    /// <summary>At the left or the right.</summary>
    Sides = 1,

    /// <summary>At the top or the bottom.</summary>
    Level = 2,
}
