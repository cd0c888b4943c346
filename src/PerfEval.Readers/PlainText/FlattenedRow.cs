using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText;

/// <summary>The cells of one row that was flattened to lines; <paramref name="Lines"/> are the lines it was read from.</summary>
internal sealed record FlattenedRow(IReadOnlyList<TextSpan> Cells, IReadOnlyList<TextLine> Lines);
