using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Reviews;

/// <summary>The corrections (更正) that an analysis was made with, and what became of each: entered with its run, in one transaction.</summary>
public sealed record CorrectionsUsed(StandingCorrections Standing)
{
    /// <summary>Those of the document itself whose text is another than when they were made.</summary>
    public IReadOnlyList<CarriedCorrection> Moved { get; init; } = [];

    /// <summary>Those of the version before.</summary>
    public IReadOnlyList<CarriedCorrection> Carried { get; init; } = [];
}
