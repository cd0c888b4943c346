using PerfEval.Generation.Facts;
using PerfEval.Generation.Faults;

namespace PerfEval.Generation;

/// <summary>What to generate: seed, families and the faults to choose from.</summary>
public sealed record GenerationPlan
{
    public required int Seed { get; init; }

    public IReadOnlyList<ReportFamily> Families { get; init; } = Enum.GetValues<ReportFamily>();

    public IReadOnlyList<IPlantedFault> Faults { get; init; } = FaultCatalog.All;

    /// <summary>Of a hundred reports, how many have none; with <see cref="Faults"/> given by name it is zero.</summary>
    public int PercentClean { get; init; } = 25;

    public IReadOnlyList<string> Formats { get; init; } = ["txt", "docx", "xlsx"];
}
