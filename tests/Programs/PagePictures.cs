using System.Globalization;

namespace PerfEval.Tests.Programs;

/// <summary>Draws the pages of a PDF file, as a scanner would give them.</summary>
internal static class PagePictures
{
    /// <param name="format">-png or -jpeg</param>
    public static IReadOnlyList<byte[]> Of(byte[] pdf, string format, int dotsPerInch)
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.File("in.pdf"), pdf);
        Program.Run("/usr/bin/pdftoppm", [format, "-gray", "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), folder.File("in.pdf"), folder.File("page")], TimeSpan.FromMinutes(5));
        return [.. Directory.EnumerateFiles(folder.Path, "page*").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }
}
