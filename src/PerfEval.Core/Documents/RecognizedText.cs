namespace PerfEval.Core.Documents;

/// <summary>A run of the canonical text that was read from a picture (OCR 识别); <paramref name="Confidence"/> is the reading program's own, 0 to 1.</summary>
public sealed record RecognizedText(TextSpan Span, double Confidence);
