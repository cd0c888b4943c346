using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText;

/// <summary>A range of the canonical text whose meaning is settled: a drawn table with its cells, or words set apart, without cells.</summary>
internal sealed record ComposedRange(int Start, int End, IReadOnlyList<TableCell> Cells);
