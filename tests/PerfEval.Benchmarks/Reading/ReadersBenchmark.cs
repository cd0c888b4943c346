using System.Diagnostics;
using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Readers;
using PerfEval.Readers.Tests.Generated.Making;
using PerfEval.Readers.Tests.Generated.Writing;
using PerfEval.Tests.Programs;

namespace PerfEval.Benchmarks.Reading;

/// <summary>Our readers beside floors and other programs, over the same made files, in one run: ratios and peak memory.</summary>
internal sealed class ReadersBenchmark(int files, int rounds, TextWriter output)
{
    private const int FirstSeed = 5000;

    public int Run()
    {
        using var folder = new TestFolder();
        var reports = Enumerable.Range(FirstSeed, files).Select(s => ReportMaker.Of(s)).ToList();
        var docx = Written(folder, "docx", [.. reports.Select(r => DocxWriter.Write(r, DocxEdition.Edited))]);
        using var python = new PythonDocx();
        Print("docx", docx, Timed(Contenders.Docx(python), docx), Contenders.Docx(python));
        Say($"peak memory: python3-docx {python.PeakMemory >> 20} MB");
        var pdf = Written(folder, "pdf", OfficePdf.Of([.. reports.Select(r => DocxWriter.Write(r, DocxEdition.Printed))]));
        if (Reads(pdf[0])) Print("pdf", pdf, Timed(Contenders.Pdf(), pdf), Contenders.Pdf());
        Say($"peak memory: this process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB (with the making of the files)");
        return 0;
    }

    private Timing Timed(IReadOnlyList<Contender> contenders, List<string> paths)
    {
        var timing = new Timing(contenders, rounds);
        timing.Over(paths);
        return timing;
    }

    private void Print(string format, List<string> paths, Timing timing, IReadOnlyList<Contender> contenders)
    {
        Say($"{format}: {paths.Count} files, {paths.Sum(p => new FileInfo(p).Length) >> 10} KB, medians of {rounds}");
        output.WriteLine("| reader | ms a file | files a second | PerfEval takes, of the sum | of the median file |\n|---|---|---|---|---|");
        foreach (var contender in contenders)
        {
            var sum = timing.Sum(contender.Name);
            Say($"| {contender.Name} | {sum / paths.Count:F2} | {paths.Count * 1000 / sum:F0} | {timing.Sum("PerfEval") / sum:F2}× | {timing.Ratio("PerfEval", contender.Name):F2}× |");
        }
    }

    private static List<string> Written(TestFolder folder, string extension, IReadOnlyList<byte[]> contents)
    {
        var paths = contents.Select((_, i) => folder.File($"{i:D5}.{extension}")).ToList();
        foreach (var (path, content) in paths.Zip(contents)) File.WriteAllBytes(path, content);
        return paths;
    }

    private static bool Reads(string path)
    {
        try
        {
            return new DocumentReaders().ReadFile(path).Text.Length > 0;
        }
        catch (UnreadableDocumentException)
        {
            return false;
        }
    }

    private void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
