namespace PerfEval.Readers.Processes;

/// <summary>Where the programs are that read what we cannot read ourselves: PERFEVAL_TOOL_MUTOOL and the like, else the search path; null when not installed.</summary>
internal static class ExternalTools
{
    public static string? Prlimit { get; } = Find("prlimit");

    public static string? Mutool { get; } = Find("mutool");

    public static string? PdfToText { get; } = Find("pdftotext");

    public static string? PdfToPpm { get; } = Find("pdftoppm");

    public static string? Tesseract { get; } = Find("tesseract");

    public static string? LibreOffice { get; } = Find("soffice");

    private static string? Find(string name)
    {
        if (Environment.GetEnvironmentVariable("PERFEVAL_TOOL_" + name.ToUpperInvariant()) is { Length: > 0 } given) return File.Exists(given) ? given : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Append("/usr/bin").Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
    }
}
