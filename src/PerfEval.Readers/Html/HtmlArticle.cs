using AngleSharp.Dom;
using PerfEval.Readers.PlainText;

namespace PerfEval.Readers.Html;

/// <summary>
/// Finds the element of a page that holds its article: down from the whole page to the part that holds most of the words, as long as
/// what is left outside is plainly a portal's: links, fields, tools, and no chapter, no table of figures, hardly any words of its own.
/// </summary>
internal sealed class HtmlArticle
{
    private const double MostOfWords = 0.6;
    private const int TimesTheRest = 4;
    private readonly int[] _words;
    private readonly int[] _marks;
    private readonly int[] _chrome;

    private HtmlArticle(IReadOnlyList<FlowItem> items)
    {
        (_words, _marks, _chrome) = (new int[items.Count + 1], new int[items.Count + 1], new int[items.Count + 1]);
        for (var i = 0; i < items.Count; i++)
        {
            var (words, mark, chrome) = Weigh(items[i]);
            (_words[i + 1], _marks[i + 1], _chrome[i + 1]) = (_words[i] + words, _marks[i] + mark, _chrome[i] + chrome);
        }
    }

    /// <summary>The items of the article.</summary>
    public static (int Start, int End) Find(IElement page, HtmlFlow flow)
    {
        var article = new HtmlArticle(flow.Items);
        var (node, range) = (page, (Start: 0, End: flow.Items.Count));
        while (article.Part(node, range, flow.Places) is { } part)
        {
            node = part;
            range = flow.Places[part];
        }
        return range;
    }

    private IElement? Part(IElement node, (int Start, int End) range, Dictionary<IElement, (int Start, int End)> places)
    {
        var best = node.Children.Where(places.ContainsKey).MaxBy(c => In(_words, places[c]));
        if (best is null) return null;
        var inside = places[best];
        if (In(_words, inside) == 0 || In(_words, inside) < MostOfWords * In(_words, range) || In(_marks, range) != In(_marks, inside)) return null;
        var isAll = inside == range;
        var isApart = In(_chrome, range) > In(_chrome, inside) && (In(_words, range) - In(_words, inside)) * TimesTheRest <= In(_words, inside);
        return isAll || isApart ? best : null;
    }

    private static int In(int[] sums, (int Start, int End) range) => sums[range.End] - sums[range.Start];

    // Links to other pages and known words of a portal weigh nothing; a chapter's head and a table of figures mark the article.
    private static (int Words, int Mark, int Chrome) Weigh(FlowItem item)
    {
        if (item.Kind is not null) return (0, 0, 1);
        if (item is FlowTable table) return PortalFields.IsTable(table) ? (0, 0, 1) : (table.Cells.Sum(c => c.Words.Length), Figures(table) > 2 ? 1 : 0, 0);
        var line = (FlowLine)item;
        var words = ChromeWords.Squeeze(line.Text);
        if (line.IsLink || ChromeWords.IsLabelled(line.Text, words) || ChromeWords.IsTool(line.Text, words) || ChromeWords.EndsArticle(words)) return (0, 0, 1);
        return (words.Length, ChromeWords.IsChapter(words) ? 1 : 0, 0);
    }

    private static int Figures(FlowTable table) => table.Cells.Count(c => c.Words.Length is > 0 and < 20 && c.Words.Any(char.IsAsciiDigit));
}
