using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Html;

/// <summary>What the elements of a page are to its text: paragraphs, runs of words, nothing.</summary>
internal static partial class HtmlElements
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "center", "caption", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private static readonly HashSet<string> Silent =
    [
        "applet", "area", "audio", "base", "button", "canvas", "col", "colgroup", "datalist", "del", "embed", "frame", "frameset", "head", "iframe", "img", "link", "map", "math", "meta", "noembed", "noframes",
        "noscript", "object", "param", "rp", "rt", "script", "source", "style", "svg", "template", "title", "track", "video",
    ];

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Elements whose words a browser does not show in the page.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    /// <summary>h1…h6, or what Word marks as a level of the outline.</summary>
    public static int? HeadingLevel(IElement element)
    {
        if (element.LocalName is ['h', >= '1' and <= '6']) return element.LocalName[1] - '0';
        return element.LocalName == "p" && Outline().Match(Style(element)) is { Success: true } m ? m.Groups["level"].Value[0] - '0' : null;
    }

    /// <summary>Parts of a page that are never its article, and the pages' own parts in documents that were saved as a page.</summary>
    public static AsideKind? AsideOf(IElement element) => element.LocalName switch
    {
        "nav" or "aside" or "footer" => AsideKind.PortalChrome,
        // LibreOffice
        "div" when element.GetAttribute("title") is "header" => AsideKind.Header,
        "div" when element.GetAttribute("title") is "footer" => AsideKind.Footer,
        _ when element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" => AsideKind.PortalChrome,
        _ => WordPart().Match(Style(element)).Groups["part"].Value switch
        {
            "header" => AsideKind.Header,
            "footer" => AsideKind.Footer,
            "comment" or "comment-list" => AsideKind.Comment,
            _ => null,
        },
    };

    public static bool IsHiddenByStyle(string style) => HiddenStyle().IsMatch(style);

    public static string Style(IElement element) => element.GetAttribute("style") ?? "";

    public static int Number(IElement element, string attribute, int otherwise) =>
        int.TryParse(element.GetAttribute(attribute)?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    [GeneratedRegex(@"(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"mso-outline-level\s*:\s*(?<level>[1-9])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Outline();

    [GeneratedRegex(@"mso-element\s*:\s*(?<part>header|footer|comment-list|comment)", RegexOptions.NonBacktracking)]
    private static partial Regex WordPart();
}
