using PerfEval.Core.Documents;

namespace PerfEval.Core.Analysis;

/// <summary>更正: what a place of the text, or a field of the report, really says, as a reviewer has read it. <paramref name="Words"/> are those of the place, to know it again.</summary>
public sealed record Correction(CorrectionTarget Target, TextSpan Span, string Words, string Value)
{
    /// <summary>The name of the field; null for a place.</summary>
    public string? Field { get; init; }
}
