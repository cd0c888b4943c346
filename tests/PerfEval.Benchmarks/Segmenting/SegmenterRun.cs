namespace PerfEval.Benchmarks.Segmenting;

/// <summary>What one segmenter took: milliseconds to start, seconds of each round, words found, peak memory of its process in bytes.</summary>
internal sealed record SegmenterRun(double Start, double[] Seconds, int Words, long Memory)
{
    public double Median => Seconds.Order().ElementAt(Seconds.Length / 2);
}
