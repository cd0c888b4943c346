using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults;

/// <summary>
/// Something right that looks wrong (陷阱): a kind of false alarm that must not happen, such as a website's rating beside the self score.
/// Works like <see cref="IPlantedFault"/>; <see cref="TrapCatalog"/> finds it by itself.
/// </summary>
public interface ITrap
{
    /// <summary>A short name of the kind.</summary>
    string Name { get; }

    /// <summary>The facts as this trap needs them; null when they have no place for it.</summary>
    ReportFacts? Prepare(ReportFacts facts, Dice dice) => facts;

    /// <summary>Sets it; null (and nothing changed) when this report has no place for it.</summary>
    SetTrap? Set(Draft draft, Dice dice);
}
