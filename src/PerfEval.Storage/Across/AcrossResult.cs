using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;

namespace PerfEval.Storage.Across;

/// <summary>What a rule over several reports says of one of them: at most one finding, however many others it concerns.</summary>
internal sealed record AcrossResult(RuleOutcome Outcome, string? Reason = null)
{
    public string Message { get; init; } = "";

    public decimal? Stated { get; init; }

    public decimal? Computed { get; init; }

    public decimal? Tolerance { get; init; }

    public IReadOnlyList<EvidenceInfo> Evidence { get; init; } = [];

    /// <summary>The words of the other reports.</summary>
    public IReadOnlyList<(StoredReport Report, EvidenceInfo Words)> Others { get; init; } = [];

    public static AcrossResult Holds { get; } = new(RuleOutcome.Holds);

    public static AcrossResult NotApplicable(string reason) => new(RuleOutcome.NotApplicable, reason);

    public static AcrossResult NotCheckable(string reason) => new(RuleOutcome.NotCheckable, reason);
}
