using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Html;

/// <summary>The page in a web archive (网页归档, .mht): the first part that is HTML, out of its transfer encoding.</summary>
internal static partial class MhtContent
{
    private const int DeepestParts = 4;

    public static (byte[] Page, string? Charset) PageOf(byte[] archive) =>
        Find(archive, 0, archive.Length, DeepestParts) ?? throw new UnreadableDocumentException("网页归档文件（MHT）中没有网页正文，请另存为docx后再提交");

    private static (byte[] Page, string? Charset)? Find(byte[] bytes, int start, int end, int depth)
    {
        var (headers, body) = Headers(bytes, start, end);
        var type = Type().Match(headers).Groups["type"].Value;
        if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
            return (Decoded(bytes.AsSpan(body, end - body), Transfer().Match(headers).Groups["name"].Value), Charset().Match(headers) is { Success: true } c ? c.Groups["name"].Value : null);
        if (depth == 0 || !type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || Boundary().Match(headers) is not { Success: true } boundary) return null;
        var mark = Encoding.Latin1.GetBytes("--" + boundary.Groups["mark"].Value);
        for (var at = Next(bytes, body, end, mark); at < end;)
        {
            var partStart = AfterLine(bytes, at, end);
            at = Next(bytes, partStart, end, mark);
            if (Find(bytes, partStart, at, depth - 1) is { } page) return page;
        }
        return null;
    }

    // The headers up to the blank line, their continued lines joined.
    private static (string Headers, int Body) Headers(byte[] bytes, int start, int end)
    {
        const int Most = 8192;
        while (start < end && bytes[start] is (byte)'\r' or (byte)'\n') start++;
        var text = Encoding.Latin1.GetString(bytes, start, Math.Min(Most, end - start));
        var blank = BlankLine().Match(text);
        var body = blank.Success ? start + blank.Index + blank.Length : end;
        return (Continued().Replace(blank.Success ? text[..blank.Index] : text, " "), body);
    }

    private static int Next(byte[] bytes, int from, int end, byte[] mark)
    {
        while (from < end)
        {
            var at = bytes.AsSpan(from, end - from).IndexOf(mark);
            if (at < 0) return end;
            if (from + at == 0 || bytes[from + at - 1] == (byte)'\n') return from + at;
            from += at + mark.Length;
        }
        return end;
    }

    private static int AfterLine(byte[] bytes, int at, int end)
    {
        var feed = bytes.AsSpan(at, end - at).IndexOf((byte)'\n');
        return feed < 0 ? end : at + feed + 1;
    }

    private static byte[] Decoded(ReadOnlySpan<byte> body, string transfer) => transfer.ToUpperInvariant() switch
    {
        "BASE64" => Base64(body),
        "QUOTED-PRINTABLE" => QuotedPrintable(body),
        _ => body.ToArray(),
    };

    private static byte[] Base64(ReadOnlySpan<byte> body)
    {
        var digits = new string([.. Encoding.Latin1.GetString(body).Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/')]);
        digits = digits[..(digits.Length - (digits.Length % 4 == 1 ? 1 : 0))];
        return Convert.FromBase64String(digits.PadRight((digits.Length + 3) / 4 * 4, '='));
    }

    // =E7=BB=A9, and = at the end of a line that goes on
    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var decoded = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != (byte)'=') decoded.Add(body[i]);
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                decoded.Add(Convert.FromHexString([(char)body[i + 1], (char)body[i + 2]])[0]);
                i += 2;
            }
            else
            {
                var feed = body[(i + 1)..].IndexOf((byte)'\n');
                if (feed is < 0 or > 4) decoded.Add(body[i]);
                else i += feed + 1;
            }
        }
        return [.. decoded];
    }

    [GeneratedRegex(@"^Content-Type:\s*(?<type>[\w/.+-]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Type();

    [GeneratedRegex("""boundary\s*=\s*(?:"(?<mark>[^"\r\n]{1,200})"|(?<mark>[^\s;"]{1,200}))""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Boundary();

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w-]{2,20})""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();

    [GeneratedRegex(@"^Content-Transfer-Encoding:\s*(?<name>[\w-]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Transfer();

    [GeneratedRegex(@"\r?\n\r?\n", RegexOptions.NonBacktracking)]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"\r?\n[ \t]+", RegexOptions.NonBacktracking)]
    private static partial Regex Continued();
}
