using PerfEval.Readers.Xlsx.Formats;

namespace PerfEval.Readers.Xlsx;

/// <summary>How a cell shows what it holds.</summary>
internal sealed record CellStyle(NumberFormat Format, CellBorders Borders)
{
    public static CellStyle Plain { get; } = new(NumberFormat.General, CellBorders.None);
}
