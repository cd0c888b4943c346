namespace PerfEval.Core.Documents;

/// <summary>A run of the canonical text that was read from a picture (OCR 识别); <paramref name="Confidence"/> is the reading program's own, 0 to 1.</summary>
public sealed record RecognizedText(TextSpan Span, double Confidence)
{
    /// <summary>The lowest confidence of the runs that a span touches; null when none of it was recognised.</summary>
    public static double? Lowest(IReadOnlyList<RecognizedText> runs, TextSpan span) =>
        runs.Where(r => r.Span.Overlaps(span)).Min(r => (double?)r.Confidence);
}
