namespace PerfEval.Web.DocumentView;

/// <summary>段落, or a heading when it has a level (1…).</summary>
public sealed record ParagraphPart(IReadOnlyList<Segment> Segments, int? HeadingLevel) : DocumentPart;
