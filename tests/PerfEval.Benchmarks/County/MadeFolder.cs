using PerfEval.Generation;

namespace PerfEval.Benchmarks.County;

/// <summary>A folder of generated reports, made once and kept.</summary>
internal static class MadeFolder
{
    public static IReadOnlyList<string> Of(string folder, int count, ReportMix mix, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            var unfinished = folder + ".new";
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            Directory.CreateDirectory(unfinished);
            output.WriteLine($"making {count} reports in {folder} …");
            Write(unfinished, count, mix);
            Directory.Move(unfinished, folder);
        }
        return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
    }

    private static void Write(string folder, int count, ReportMix mix)
    {
        var formats = Enumerable.Range(0, 100).Select(mix.FormatOf).ToHashSet();
        var plans = GenerationPlan.AllFormats.Where(formats.Contains).ToDictionary(format => format, format => new GenerationPlan
        {
            Seed = mix.Seed,
            Formats = [format],
            Families = [.. FamilyNames.Known.Values.Where(family => FamilyNames.Suits(family, format))],
        });
        var writers = plans.ToDictionary(p => p.Key, p => (Reports: new ReportGenerator(p.Value), Files: new CorpusWriting(p.Value, folder)));
        var random = new Random(mix.Seed);
        for (var i = 0; i < count; i++)
        {
            var (reports, files) = writers[mix.FormatOf(i)];
            var report = reports.Report(i);
            var length = random.Next(mix.Shortest, mix.Longest);
            for (var next = i + count; report.Draft.Sentences.Sum(s => s.Text.Length) < length; next += count) report.Draft.Blocks.AddRange(reports.Report(next).Draft.Blocks);
            files.Write(report);
        }
        foreach (var writer in writers.Values) writer.Files.Finish();
        foreach (var gold in Directory.EnumerateFiles(folder, "*.expected.json")) File.Delete(gold);
    }
}
