namespace PerfEval.Benchmarks.County;

/// <summary>What made reports are: the format of each, and between how many characters the length is drawn to which projects are appended.</summary>
internal sealed record ReportMix(int Seed, Func<int, string> FormatOf, int Shortest, int Longest);
