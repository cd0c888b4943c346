namespace PerfEval.Storage.Checking;

/// <summary>An invariant with the places where it is violated.</summary>
public sealed record CheckedInvariant(string Name, IReadOnlyList<string> Violations)
{
    public bool Holds => Violations.Count == 0;
}
