using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Publication;

/// <summary>A number that belongs to a person: what it is, where it stands, and its masked form.</summary>
internal sealed record PersonalNumber(string Kind, TextSpan Span, string Masked)
{
    /// <summary>Digits shown at the front.</summary>
    public const int Head = 3;

    /// <summary>Digits shown at the end.</summary>
    public const int Tail = 4;

    public static PersonalNumber Of(string kind, TextSpan span, string digits) => new(kind, span, $"{digits[..Head]}****{digits[^Tail..]}");
}
