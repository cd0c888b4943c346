namespace PerfEval.Core.Documents;

/// <summary>A page (页) of a document that has pages; <paramref name="Number"/> counts from 1, the size is in points, upright.</summary>
/// <param name="Turn">Degrees clockwise (0, 90, 180, 270) by which the page of the file is turned to stand upright.</param>
/// <param name="Recognized">True when the words of the page were read from its picture (OCR).</param>
public sealed record SourcePage(int Number, double Width, double Height, int Turn = 0, bool Recognized = false);
