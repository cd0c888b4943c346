using PerfEval.Generation;

namespace PerfEval.Benchmarks.County;

/// <summary>
/// The reports that a county hands in within a year, invented: 60 % docx, 25 % pdf, 10 % txt, 5 % xlsx, 4,000 characters each in the mean. A generated report
/// has 1,400, so several projects follow each other in one file. Kept in a folder, as LibreOffice takes minutes to print the PDFs.
/// </summary>
internal static class CountyYear
{
    private const int Seed = 2630;

    // What is appended overshoots by half a report.
    private const int Shortest = 900;
    private const int Longest = 4300;

    public static IReadOnlyList<string> Make(string folder, int count, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            var unfinished = folder + ".new";
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            Directory.CreateDirectory(unfinished);
            output.WriteLine($"making {count} reports in {folder} …");
            Write(unfinished, count);
            Directory.Move(unfinished, folder);
        }
        return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
    }

    private static void Write(string folder, int count)
    {
        var plans = GenerationPlan.AllFormats.ToDictionary(format => format, format => new GenerationPlan
        {
            Seed = Seed,
            Formats = [format],
            Families = [.. FamilyNames.Known.Values.Where(family => FamilyNames.Suits(family, format))],
        });
        var writers = plans.ToDictionary(p => p.Key, p => (Reports: new ReportGenerator(p.Value), Files: new CorpusWriting(p.Value, folder)));
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            var (reports, files) = writers[FormatOf(i)];
            var report = reports.Report(i);
            var length = random.Next(Shortest, Longest);
            for (var next = i + count; report.Draft.Sentences.Sum(s => s.Text.Length) < length; next += count) report.Draft.Blocks.AddRange(reports.Report(next).Draft.Blocks);
            files.Write(report);
        }
        foreach (var writer in writers.Values) writer.Files.Finish();
        foreach (var gold in Directory.EnumerateFiles(folder, "*.expected.json")) File.Delete(gold);
    }

    // Mixed evenly, so that any part of the folder is like the whole.
    private static string FormatOf(int number) => (number * 37 % 100) switch { < 60 => "docx", < 85 => "pdf", < 95 => "txt", _ => "xlsx" };
}
