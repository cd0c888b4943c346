namespace PerfEval.Benchmarks.County;

/// <summary>
/// The reports that a county hands in within a year, invented: 60 % docx, 25 % pdf, 10 % txt, 5 % xlsx, 4,000 characters each in the mean. A generated report
/// has 1,400, so several projects follow each other in one file. Kept in a folder, as LibreOffice takes minutes to print the PDFs.
/// </summary>
internal static class CountyYear
{
    // Mixed evenly, so that any part of the folder is like the whole. What is appended overshoots by half a report.
    private static readonly ReportMix Mix = new(2630, number => (number * 37 % 100) switch { < 60 => "docx", < 85 => "pdf", < 95 => "txt", _ => "xlsx" }, 900, 4300);

    public static IReadOnlyList<string> Make(string folder, int count, TextWriter output) => MadeFolder.Of(folder, count, Mix, output);
}
