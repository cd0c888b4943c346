namespace PerfEval.Web.DocumentView;

/// <summary>段落, or a heading when it has a level (1…; 0 is the title of the report).</summary>
public sealed record ParagraphPart(IReadOnlyList<Segment> Segments, int? HeadingLevel) : DocumentPart;
