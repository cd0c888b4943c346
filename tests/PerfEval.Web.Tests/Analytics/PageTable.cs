using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PerfEval.Web.Tests.Analytics;

/// <summary>Tables as they stand on a page.</summary>
internal static class PageTable
{
    public static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    /// <summary>The rows of a figure: cells joined by a bar, without white space.</summary>
    public static List<string> Rows(string page, string figure) =>
        [.. Parse(page).QuerySelectorAll($"#{figure} tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim())))];

    public static List<string> Heads(string page, string figure) => [.. Parse(page).QuerySelectorAll($"#{figure} thead th").Select(h => h.TextContent.Trim())];

    public static string Row(string page, string figure, string name) => Rows(page, figure).Single(r => r.StartsWith(name + "|", StringComparison.Ordinal) || r.Contains($" {name}|", StringComparison.Ordinal));
}
