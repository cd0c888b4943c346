using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>个人信息 at one place of a report: what it is, how it reads masked (张**), and why it's taken for that.</summary>
public sealed record PersonalDatum(TextSpan Span, PersonalDataKind Kind, string Masked, string Reason)
{
    internal static PersonalDatum Of(string text, TextSpan span, PersonalDataKind kind, string reason) =>
        new(span, kind, Mask.Of(kind, text.Substring(span.Start, span.Length)), reason);
}
