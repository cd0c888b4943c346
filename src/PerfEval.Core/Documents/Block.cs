namespace PerfEval.Core.Documents;

/// <summary>A paragraph (段落) outside tables. <paramref name="HeadingLevel"/> is 1… when the file marks it as a heading, else null.</summary>
public sealed record Block(TextSpan Span, int? HeadingLevel = null);
