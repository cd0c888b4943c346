using System.Globalization;
using PerfEval.Readers.Tests.Generated.Scoring;

namespace PerfEval.Readers.Tests.Generated;

/// <summary>
/// Which made reports are read. Seeds 1–49 are for working on the readers (PERFEVAL_SEEDS=1-49 reads these instead and prints every difference);
/// seeds from 1000 are held out for measuring: nothing is mended by looking into them. PERFEVAL_MEASURE=1 reads more of them.
/// </summary>
internal static class MeasuredSeeds
{
    public static bool Long => Environment.GetEnvironmentVariable("PERFEVAL_MEASURE") == "1";

    public static IReadOnlyList<int> Docx => Chosen() ?? [.. Enumerable.Range(1000, Long ? 200 : 24)];

    /// <summary>Those that are also made into PDF files.</summary>
    public static IReadOnlyList<int> Pdf => Chosen() ?? [.. Enumerable.Range(1000, Long ? 100 : 20)];

    /// <summary>Those that are scanned: reading a page off its picture takes seconds.</summary>
    public static IReadOnlyList<int> Scans => Chosen() ?? [.. Enumerable.Range(1000, Long ? 30 : 3)];

    public static void Print(Measure measure)
    {
        // Of held-out seeds only the table is told, never what differs.
        var text = measure.Table() + (Chosen() is null ? "" : measure.Differences);
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        if (Environment.GetEnvironmentVariable("PERFEVAL_MEASURE_FILE") is { Length: > 0 } file) File.AppendAllText(file, text + "\n");
    }

    /// <summary>Leaves a made file in the folder PERFEVAL_KEEP, to look at.</summary>
    public static void Keep(int seed, byte[] file, string extension)
    {
        if (Environment.GetEnvironmentVariable("PERFEVAL_KEEP") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, seed + extension), file);
    }

    private static IReadOnlyList<int>? Chosen()
    {
        if (Environment.GetEnvironmentVariable("PERFEVAL_SEEDS") is not { Length: > 0 } range) return null;
        var ends = range.Split('-').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToArray();
        return [.. Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)];
    }
}
