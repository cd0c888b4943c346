namespace PerfEval.Evaluation.Gold;

/// <summary>One report to be measured: where it is, and what is in it.</summary>
public sealed record GoldCase(string Path, string Name, GoldReport Gold);
