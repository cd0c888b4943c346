using PerfEval.Core.Documents;
using PerfEval.Readers.Layout.Flow;
using PerfEval.Readers.Layout.Furniture;
using PerfEval.Readers.Layout.Tables;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout;

/// <summary>Reads drawn pages (版面) as a document: paragraphs and tables in reading order, what belongs to the page set apart.</summary>
internal static class PageLayout
{
    public static SourceDocument Read(Core.Documents.DocumentFormat format, DrawnPages pages, ReadingLimits limits)
    {
        var drawn = pages.Pages.Select(PageLines.Of).ToList();
        var furniture = PageFurniture.Find(drawn);
        var items = JoinTables(ReadingOrder.Of(drawn, furniture));
        var story = new LayoutStory(limits);
        new StoryOrder(items).Tell(story);
        var asides = drawn.SelectMany(p => p.Lines).Where(furniture.ContainsKey).Select(l => new Aside(furniture[l], l.Text, l.Page.Number));
        return story.Document(format, pages, [.. asides, .. pages.Asides]);
    }

    // Tables that stand last on a page and first on the next may be one.
    private static List<FlowItem> JoinTables(List<FlowItem> items)
    {
        var pageEnd = items.GroupBy(i => Math.Round(i.Page.Height)).ToDictionary(g => g.Key, g => g.Max(i => i.Line?.Line.Box.Bottom ?? i.Table!.Bottom));
        var joined = new List<FlowItem>();
        foreach (var item in items)
        {
            var last = joined.FindLastIndex(i => !i.IsNote);
            if (item.Table is { } piece && last >= 0 && joined[last].Table is { } table && table.LastPage.Number + 1 == piece.FirstPage.Number
                && TableStitching.Join(table, piece, pageEnd[Math.Round(table.LastPage.Height)]) is { } whole)
            {
                joined[last] = joined[last] with { Table = whole };
            }
            else joined.Add(item);
        }
        return joined;
    }
}
