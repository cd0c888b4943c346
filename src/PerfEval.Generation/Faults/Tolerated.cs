namespace PerfEval.Generation.Faults;

/// <summary>A finding that may appear: any of these rules quoting these words (empty: whatever it quotes).</summary>
public sealed record Tolerated(IReadOnlyList<string> Rules, string Quote = "");
