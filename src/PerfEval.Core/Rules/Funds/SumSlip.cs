using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>Says of a failing sum which slip explains it, and what to print instead when only one can be meant.</summary>
public static class SumSlip
{
    public static string Explain(AuditedClaim audited)
    {
        if (audited.PartSlip is { } part) return "；" + part.Explanation;
        if (audited.Correction is { } correction && audited.UnitSlips.Count == 0)
        {
            var kind = audited.DigitSlips.FirstOrDefault(s => s.Correction.Span == correction.Span)?.Kind;
            return $"；“{Wording.Named(correction.Suspect)}”若为{Meant(correction)}则相符{(kind is null ? "" : $"（{kind}）")}";
        }
        return audited.DigitSlips.FirstOrDefault(s => s.Correction.Suspect == audited.Claim.Stated) is { } slip
            ? $"；所列数若为{slip.Suggestion}则相符（{slip.Kind}）"
            : "";
    }

    public static string? Suggest(AuditedClaim audited) =>
        audited.PartSlip is { } part ? part.Total : audited.Correction is { } correction ? Meant(correction) : null;

    private static string Meant(Correction correction) => Calculation.Like(correction.Suspect, correction.Value.Value);
}
