namespace PerfEval.Core.Documents;

/// <summary>Where a run of text on one line stands on its page. <paramref name="Edges"/>: left edge of every UTF-16 unit and the right edge of the last, in points.</summary>
public sealed record PlacedText(TextSpan Span, int Page, double Top, double Bottom, IReadOnlyList<float> Edges);
