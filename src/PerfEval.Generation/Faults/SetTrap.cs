namespace PerfEval.Generation.Faults;

/// <summary>A trap that was set, with the findings that it must not call forth.</summary>
public sealed record SetTrap(string Name, IReadOnlyList<Forbidden> MustNot)
{
    public IReadOnlyList<Tolerated> Acceptable { get; init; } = [];
}
