namespace PerfEval.Generation.Facts;

/// <summary>What a part of the money was paid for (支出明细).</summary>
public sealed record Payment(string Name, decimal Yuan);
