namespace PerfEval.Core.Documents;

/// <summary>Words that belong to the page or the portal, not to the report: kept, but set apart from the body.</summary>
/// <param name="Span">Where they stand when the canonical text holds them, else null.</param>
public sealed record Aside(AsideKind Kind, string Text, int? Page = null, TextSpan? Span = null);
