namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>A footnote or the words of a text box: they may stand anywhere, but once. <paramref name="Mark"/> is the number of a footnote.</summary>
/// <param name="Before">The squeezed words of the body up to the place where it hangs.</param>
internal sealed record FloatingText(string Text, int? Mark, string Before);
