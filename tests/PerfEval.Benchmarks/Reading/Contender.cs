namespace PerfEval.Benchmarks.Reading;

/// <summary>One way to read a file: our reader, a floor below which none can come, or a program that others use.</summary>
/// <param name="Read">Milliseconds that reading the file took.</param>
internal sealed record Contender(string Name, Func<string, double> Read);
