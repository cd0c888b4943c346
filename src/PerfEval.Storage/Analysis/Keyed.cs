namespace PerfEval.Storage.Analysis;

/// <summary>A fact with its place: its number in its list, behind the numbers of what it belongs to.</summary>
internal sealed record Keyed<T>(int[] Keys, T Fact);
