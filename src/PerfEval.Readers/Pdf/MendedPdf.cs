using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Readers.Pdf;

/// <summary>Gives a file that was cut off (page tree and catalogue stand at its end) a new list of the pages that are still there.</summary>
internal static partial class MendedPdf
{
    private const int MostPages = 2000;

    /// <summary>A page's entries are short; what follows the head of another object is not looked at.</summary>
    private const int LongestPage = 4096;

    /// <summary>The file with a new end; null when no page stands in it by itself.</summary>
    public static byte[]? Of(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var end = text.LastIndexOf("endobj", StringComparison.Ordinal);
        if (end < 0) return null;
        end += "endobj".Length;
        var pages = new List<string>();
        var highest = 0;
        foreach (Match head in Head().Matches(text))
        {
            if (head.Index + head.Length > end) break;
            if (!int.TryParse(head.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number) || number > 8_000_000) continue;
            highest = Math.Max(highest, number);
            var body = text.AsSpan(head.Index + head.Length, Math.Min(LongestPage, end - head.Index - head.Length));
            var length = body.IndexOf("endobj");
            if (length >= 0 && pages.Count < MostPages && Page().IsMatch(body[..length])) pages.Add($"{number} {head.Groups["generation"].Value} R");
        }
        if (pages.Count == 0) return null;
        var tree = string.Create(CultureInfo.InvariantCulture,
            $"\n{highest + 1} 0 obj\n<</Type/Pages/MediaBox[0 0 595 842]/Count {pages.Count}/Kids[{string.Join(' ', pages)}]>>\nendobj\n"
            + $"{highest + 2} 0 obj\n<</Type/Catalog/Pages {highest + 1} 0 R>>\nendobj\ntrailer\n<</Size {highest + 3}/Root {highest + 2} 0 R>>\nstartxref\n0\n%%EOF\n");
        return [.. pdf.AsSpan(0, end), .. Encoding.ASCII.GetBytes(tree)];
    }

    // 12 0 obj
    [GeneratedRegex(@"\b(?<number>\d{1,8}) (?<generation>\d{1,5}) obj\b", RegexOptions.NonBacktracking)]
    private static partial Regex Head();

    // /Type/Page and /Type /Page, not /Type/Pages
    [GeneratedRegex(@"/Type\s*/Page[^A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex Page();
}
