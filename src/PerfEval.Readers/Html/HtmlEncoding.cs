using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Readers.PlainText;

namespace PerfEval.Readers.Html;

/// <summary>
/// Finds the encoding of a page. What the bytes are goes before what they are said to be, for pages saved anew often keep the old
/// charset=gb2312; only Big5, which GB18030 would read as other words, has to be believed.
/// </summary>
internal static partial class HtmlEncoding
{
    private const int HeadLength = 4096;
    private const int FewBytes = 24;

    static HtmlEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="bytes">The page.</param>
    /// <param name="told">The charset that the archive around the page tells, or null.</param>
    public static DecodedText Decode(byte[] bytes, string? told = null)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(HeadLength, bytes.Length));
        var charset = (Declared().Match(head) is { Success: true } match ? match.Groups["name"].Value : told ?? "").ToUpperInvariant();
        if (charset is "BIG5" or "BIG5-HKSCS" or "X-BIG5" && Lenient(bytes, 950, "Big5") is { } big5) return big5;
        // 联通 in GBK happens to be valid UTF-8: so few bytes tell nothing.
        if (charset is "GBK" or "GB2312" or "GB18030" or "X-GBK" && bytes.Count(b => b >= 0x80) <= FewBytes && Lenient(bytes, 54936, "GB18030") is { } gb) return gb;
        return TextDecoding.Decode(bytes);
    }

    private static DecodedText? Lenient(byte[] bytes, int codePage, string name)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return null;
        var encoding = Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        var text = encoding.GetString(bytes);
        var broken = text.Count(c => c == '\uFFFD');
        return broken * 10 > text.Count(c => c > 0x7F) ? null : new DecodedText(text, name, broken);
    }

    // <meta charset="gbk">   <meta http-equiv=Content-Type content="text/html; charset=gb2312">
    [GeneratedRegex("""<meta[^<>]{0,200}charset\s*=\s*["']?\s*(?<name>[A-Za-z0-9_-]{2,20})""", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Declared();
}
