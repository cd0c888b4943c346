using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Reviews;

/// <summary>更正 in force, by whom and when; <paramref name="Before"/> is what the program had read.</summary>
public sealed record CorrectionRow(long Id, Correction Correction, string? Before, string By, DateTimeOffset At)
{
    /// <summary>沿用自第N版: the version of the report that it was made on; null where it was made on this one.</summary>
    public int? CarriedVersion { get; init; }

    /// <summary>The sentence that it was made in, where it was looked for again.</summary>
    public string? Sentence { get; init; }
}
