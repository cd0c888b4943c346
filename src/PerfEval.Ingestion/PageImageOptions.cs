namespace PerfEval.Ingestion;

/// <summary>How pictures of pages (页面图像) are drawn and kept (settings PerfEval:PageImages:…).</summary>
public sealed class PageImageOptions
{
    public const string Section = "PerfEval:PageImages";

    /// <summary>Most bytes of kept pictures; the oldest go.</summary>
    public long CacheBytes { get; set; } = 512L << 20;

    /// <summary>Pages drawn at the same time; who looks at others waits. One page that takes its whole time must not hold up all.</summary>
    public int AtOnce { get; set; } = Math.Max(2, Environment.ProcessorCount / 2);
}
