using System.Globalization;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Pdf;

/// <summary>Reads words with their boxes by poppler's <c>pdftotext -bbox</c>: the second way to the words of a file, without lines of tables.</summary>
internal static class PopplerText
{
    /// <summary>For more broken pages than these the whole file is read at once.</summary>
    private const int MostSingly = 8;

    /// <summary>Reads the pages that are broken, or all when there are none yet.</summary>
    public static void Fill(PdfCopy copy, ReadPages pages)
    {
        if (pages.Count == 0 || pages.Broken.Count > MostSingly) Fill(copy, pages, []);
        else
            foreach (var page in pages.Broken.ToList()) Fill(copy, pages, Only(page));
    }

    /// <summary>Restores the characters that mutool passes over; tells when none of them could be found.</summary>
    public static void RestoreCharacters(PdfCopy copy, ReadPages pages)
    {
        var found = false;
        Read(copy, [], page =>
        {
            if (pages[page.Number] is not { } drawn || RareCharacters.Restored(drawn, page) is not { } restored) return;
            pages.Replace(restored);
            found = true;
        });
        if (!found) pages.Tell("lost_characters", "文件中有个别字符没有编码，没有读出");
    }

    private static void Fill(PdfCopy copy, ReadPages pages, string[] range) => Read(copy, range, page =>
    {
        var had = pages[page.Number];
        if (page.Glyphs.Count == 0 || (had is not null && (!pages.Broken.Contains(page.Number) || had.Glyphs.Count >= page.Glyphs.Count))) return;
        pages.AddText(page);
    });

    private static void Read(PdfCopy copy, string[] range, Action<DrawnPage> take)
    {
        if (ExternalTools.PdfToText is not { } pdfToText) return;
        var first = range.Length == 0 ? 1 : int.Parse(range[1], CultureInfo.InvariantCulture);
        copy.Run(pdfToText, ["-bbox", "-enc", "UTF-8", .. range], ["-"], output => new WordBoxes(first).Read(output, take));
    }

    private static string[] Only(int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return ["-f", number, "-l", number];
    }
}
