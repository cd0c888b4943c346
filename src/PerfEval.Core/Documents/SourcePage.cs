namespace PerfEval.Core.Documents;

/// <summary>A page (页) of a document that has pages; <paramref name="Number"/> counts from 1, the size is in points, upright.</summary>
/// <param name="Turn">Degrees clockwise (0, 90, 180, 270) by which the page of the file is turned to stand upright.</param>
/// <param name="Recognized">True when the words of the page were read from its picture (OCR).</param>
/// <param name="Skew">倾斜角: degrees counter-clockwise by which the picture was straightened about its middle before it was read; places are those on the straight page.</param>
public sealed record SourcePage(int Number, double Width, double Height, int Turn = 0, bool Recognized = false, double Skew = 0);
