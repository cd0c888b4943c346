namespace PerfEval.Benchmarks.Growing;

/// <summary>One look at a growing store: reports finished so far, seconds on the clock and on processors, what the worker holds.</summary>
internal sealed record GrowthSample(double Seconds, long Finished, double Processor, double Megabytes);
