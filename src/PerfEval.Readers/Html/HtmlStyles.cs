using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PerfEval.Readers.Html;

/// <summary>What the styles of a page hide: elements themselves, and classes and ids that its style sheets name.</summary>
internal sealed partial class HtmlStyles
{
    private const int LongestSheet = 2_000_000;
    private readonly HashSet<string> _hiddenClasses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hiddenIds = new(StringComparer.Ordinal);

    public HtmlStyles(IElement page)
    {
        foreach (var sheet in page.GetElementsByTagName("style").Select(s => s.TextContent).Where(s => s.Length < LongestSheet && s.Contains("none", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (Match rule in Rule().Matches(ForScreen(Comment().Replace(sheet, " "))))
            {
                if (!HtmlElements.IsHiddenByStyle(rule.Groups["body"].Value)) continue;
                foreach (Match name in Simple().Matches(rule.Groups["names"].Value))
                    (name.Groups["mark"].Value == "." ? _hiddenClasses : _hiddenIds).Add(name.Groups["name"].Value);
            }
        }
    }

    public bool Hides(IElement element) =>
        element.HasAttribute("hidden") || HtmlElements.IsHiddenByStyle(HtmlElements.Style(element))
        || _hiddenIds.Count > 0 && element.Id is { Length: > 0 } id && _hiddenIds.Contains(id)
        || _hiddenClasses.Count > 0 && element.ClassList.Any(_hiddenClasses.Contains);

    // What @media print hides is shown on the screen.
    private static string ForScreen(string sheet)
    {
        var (kept, inside, depth) = (new StringBuilder(sheet.Length), false, 0);
        foreach (var c in sheet)
        {
            inside |= c == '@';
            if (!inside)
            {
                kept.Append(c);
                continue;
            }
            if (c == '{') depth++;
            else if (c == '}') depth--;
            if (depth <= 0 && c is '}' or ';') (inside, depth) = (false, 0);
        }
        return kept.ToString();
    }

    [GeneratedRegex(@"(?<names>[^{}]{1,2000})\{(?<body>[^{}]{0,4000})\}", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    // .hide   div#popup   not .tab .hide, which hides it in some places only
    [GeneratedRegex(@"(?:^|,)\s*[a-zA-Z0-9]*(?<mark>[.#])(?<name>[\w-]+)\s*(?=,|$)", RegexOptions.None, 2000)]
    private static partial Regex Simple();

    [GeneratedRegex(@"/\*[\s\S]*?\*/|<!--|-->", RegexOptions.None, 2000)]
    private static partial Regex Comment();
}
