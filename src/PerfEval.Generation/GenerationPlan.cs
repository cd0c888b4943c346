using PerfEval.Generation.Facts;
using PerfEval.Generation.Faults;

namespace PerfEval.Generation;

/// <summary>What to generate: seed, families, formats and the faults to choose from.</summary>
public sealed record GenerationPlan
{
    public static readonly IReadOnlyList<string> AllFormats = ["txt", "docx", "xlsx", "pdf"];

    public required int Seed { get; init; }

    public IReadOnlyList<ReportFamily> Families { get; init; } = Enum.GetValues<ReportFamily>();

    public IReadOnlyList<IPlantedFault> Faults { get; init; } = FaultCatalog.All;

    /// <summary>Of a hundred reports, how many have no fault.</summary>
    public int PercentClean { get; init; } = 25;

    public IReadOnlyList<string> Formats { get; init; } = ["txt", "docx", "xlsx"];
}
