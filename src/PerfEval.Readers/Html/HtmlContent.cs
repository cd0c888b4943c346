using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Readers.Html;

/// <summary>Tells web pages (网页), pieces of them, and web archives by what their first bytes say.</summary>
internal static partial class HtmlContent
{
    private const int HeadLength = 4096;
    private const int FewestTags = 3;

    public static bool IsPage(ReadOnlySpan<byte> content)
    {
        var head = Head(content);
        var start = Preamble().Match(head).Length;
        if (Opening().IsMatch(head[start..])) return true;
        // Words before the first tag, as a page copied from its middle has them: only many closed tags tell it.
        return Closed().Count(head) >= FewestTags;
    }

    /// <summary>A page with its pictures in one file (MHT): the headers of a mail, then the parts.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> content) => MailHeader().IsMatch(Head(content));

    // Tags are ASCII in every encoding; the zero bytes of UTF-16 are left out.
    private static string Head(ReadOnlySpan<byte> content) =>
        Encoding.Latin1.GetString(content[..Math.Min(HeadLength, content.Length)]).Replace("\0", "", StringComparison.Ordinal);

    // a byte order mark, an XML declaration (not that of Word), comments
    [GeneratedRegex(@"^(?:[\s\u00EF\u00BB\u00BF\u00FE\u00FF]|<\?xml(?![^>]*mso-)[^>]*\?>|<!--[\s\S]{0,2000}?-->)*", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Preamble();

    [GeneratedRegex(@"^<(?:!doctype\s+html|(?:html|head|body|meta|title|style|script|base|center|table|tbody|tr|td|div|span|p|br|h[1-6]|ul|ol|li|pre|form|section|article|main|font|strong|b)(?:[\s/][^<>]*)?>)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex(@"</(?:p|td|tr|div|span|table|h[1-6]|li)>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Closed();

    [GeneratedRegex(@"^\s*(?:[A-Za-z][A-Za-z-]{2,40}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,12}?MIME-Version:\s*1\.0", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex MailHeader();
}
