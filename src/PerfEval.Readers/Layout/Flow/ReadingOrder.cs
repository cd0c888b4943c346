using PerfEval.Core.Documents;
using PerfEval.Readers.Layout.Furniture;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Tables;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>Puts the lines and tables of all pages in the order in which they are read (阅读顺序).</summary>
internal sealed class ReadingOrder
{
    private readonly Dictionary<DrawnPage, TextColumn> margins = [];

    private ReadingOrder(IEnumerable<(DrawnPage Page, List<PageRegion> Regions)> pages)
    {
        foreach (var group in pages.GroupBy(p => (Math.Round(p.Page.Width), Math.Round(p.Page.Height))))
        {
            var across = group.Select(p => (p.Page, Lines: p.Regions.Where(r => !r.IsColumn).SelectMany(r => r.Lines).ToList())).ToList();
            var all = across.SelectMany(p => p.Lines).ToList();
            if (all.Count == 0) continue;
            var common = Margins.Of(all, group.First().Page.Width);
            foreach (var (page, lines) in across) margins[page] = Margins.OfPage(lines, common);
        }
    }

    public static List<FlowItem> Of(IReadOnlyList<PageLines> pages, Dictionary<PrintedLine, AsideKind> furniture)
    {
        var bodies = new List<PageBody>();
        foreach (var page in pages) bodies.Add(new PageBody(page, page.Lines.FindAll(l => !furniture.ContainsKey(l)), bodies.LastOrDefault()?.Cut));
        var order = new ReadingOrder(bodies.Select(b => (b.Page, b.Regions)));
        return [.. bodies.SelectMany(order.Items)];
    }

    private IEnumerable<FlowItem> Items(PageBody body)
    {
        var tables = body.Tables.ToList();
        for (var r = 0; r < body.Regions.Count; r++)
        {
            var region = body.Regions[r];
            var column = region.IsColumn ? Margins.Of(region.Lines, null) : margins[body.Page];
            foreach (var line in region.Lines)
            {
                foreach (var table in Take(t => t.Top < line.Box.Top && IsBeside(t, region) && body.Home(t) <= r)) yield return table;
                yield return new FlowItem(body.Page, new FlowLine(line, column), null);
            }
            foreach (var table in Take(t => body.Home(t) <= r)) yield return table;
        }
        foreach (var table in Take(_ => true)) yield return table;
        if (body.Notes.Count == 0) yield break;
        var noteColumn = Margins.Of(body.Notes, body.Page.Width);
        foreach (var note in body.Notes) yield return new FlowItem(body.Page, new FlowLine(note, noteColumn), null, IsNote: true);

        List<FlowItem> Take(Predicate<LaidTable> now)
        {
            var taken = tables.FindAll(now);
            tables.RemoveAll(now);
            return taken.ConvertAll(t => new FlowItem(body.Page, null, t));
        }
    }

    private static bool IsBeside(LaidTable table, PageRegion region) => !region.IsColumn || (table.Left < region.Right && table.Right > region.Left);
}
