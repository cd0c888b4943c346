namespace PerfEval.Readers.Pages;

/// <summary>A character as drawn on an upright page, in points from the top left, y downwards.</summary>
/// <param name="Text">What it reads as: usually one UTF-16 unit.</param>
/// <param name="Left">Left end of the advance box.</param>
/// <param name="Right">Right end of the advance box.</param>
/// <param name="Baseline">Where the foot of the character stands.</param>
/// <param name="Size">Font size.</param>
/// <param name="Confidence">1 for text of the file; that of the recognition, 0 to 1, for OCR.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, double Confidence = 1)
{
    public double Top => Baseline - (0.88 * Size);

    public double Bottom => Baseline + (0.12 * Size);

    public double Middle => (Left + Right) / 2;
}
