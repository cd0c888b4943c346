namespace PerfEval.Generation.Faults;

/// <summary>A finding that would be a false alarm: any of these rules quoting these words, and why it is none.</summary>
public sealed record Forbidden(IReadOnlyList<string> Rules, string Quote, string Why);
