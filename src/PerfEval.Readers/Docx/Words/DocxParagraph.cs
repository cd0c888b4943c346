namespace PerfEval.Readers.Docx.Words;

/// <summary>The words of one paragraph, lines parted by "\n", and what hangs on it.</summary>
internal sealed record DocxParagraph(string Text, int? HeadingLevel, IReadOnlyList<IAnchored> Anchored, string Hidden);
