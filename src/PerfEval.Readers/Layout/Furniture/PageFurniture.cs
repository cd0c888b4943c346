using PerfEval.Core.Documents;
using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Furniture;

/// <summary>Finds headers, footers and page numbers (页眉, 页脚, 页码): lines at the edge of the pages that come again at the same place.</summary>
internal sealed class PageFurniture
{
    private const int MostLines = 4;

    // In shares of the page height
    private const double Zone = 0.2;
    private const double NumberZone = 0.13;

    // In points
    private const double SamePlace = 4;

    // A line that is set larger than the text is a title, though every page of a set of forms may begin with it.
    private const double LargestShare = 1.15;

    private readonly IReadOnlyList<PageLines> pages;
    private readonly double bodySize;
    private readonly Dictionary<PrintedLine, AsideKind> found = [];

    private PageFurniture(IReadOnlyList<PageLines> pages, double bodySize) => (this.pages, this.bodySize) = (pages, bodySize);

    public static Dictionary<PrintedLine, AsideKind> Find(IReadOnlyList<PageLines> pages)
    {
        var furniture = new PageFurniture(pages, BodySize(pages));
        foreach (var sameSize in pages.GroupBy(p => (Math.Round(p.Page.Width), Math.Round(p.Page.Height))))
        {
            foreach (var edge in new[] { PageEdge.Top, PageEdge.Bottom })
                for (var round = 0; round < MostLines && furniture.Peel([.. sameSize], edge); round++) { }
        }
        return furniture.found;
    }

    // Takes off the outermost line of every page that is furniture.
    private bool Peel(List<PageLines> group, PageEdge edge)
    {
        var outer = group.Select(p => edge.Outermost(p, found)).OfType<PrintedLine>().Where(l => edge.Depth(l) < Zone * l.Page.Height).ToList();
        var before = found.Count;
        foreach (var line in PageNumberLines(outer, edge)) found[line] = AsideKind.PageNumber;
        foreach (var line in RepeatedLines(group, outer.FindAll(l => !found.ContainsKey(l)), edge)) found[line] = edge.Kind;
        return found.Count > before;
    }

    private IEnumerable<PrintedLine> PageNumberLines(List<PrintedLine> outer, PageEdge edge)
    {
        var numbered = outer.FindAll(l => PageNumbers.Read(l.Text) is not null && edge.Depth(l) < NumberZone * l.Page.Height);
        var plain = outer.FindAll(l => PageNumbers.IsPlain(l.Text) && edge.Depth(l) < NumberZone * l.Page.Height);
        // A bare number is a page number when it counts with the pages at one height, or stands alone on the page of its number.
        var counting = numbered.GroupBy(l => (PageNumbers.Read(l.Text)!.Value - l.Page.Number, Math.Round(edge.Depth(l) / SamePlace))).Where(g => g.Count() > 1).SelectMany(g => g);
        var alone = numbered.FindAll(l => PageNumbers.Read(l.Text) == l.Page.Number && edge.IsApart(l, pages.First(p => p.Page == l.Page)));
        return plain.Concat(counting).Concat(alone);
    }

    private IEnumerable<PrintedLine> RepeatedLines(List<PageLines> group, List<PrintedLine> outer, PageEdge edge)
    {
        var repeated = LinePattern.Groups([.. outer.Where(l => l.Size <= bodySize * LargestShare)])
            .SelectMany(same => Places([.. same], edge)).Where(place => place.Count > 1 && CountsWithPages(place)).SelectMany(place => place);
        // Odd and even pages may have headers of their own at one height.
        return Places([.. repeated], edge).Where(place => !IsInBody(group, place, edge)).SelectMany(place => place);
    }

    private static IEnumerable<List<PrintedLine>> Places(List<PrintedLine> lines, PageEdge edge)
    {
        var place = new List<PrintedLine>();
        foreach (var line in lines.OrderBy(edge.Depth))
        {
            if (place.Count > 0 && edge.Depth(line) - edge.Depth(place[0]) > SamePlace)
            {
                yield return place;
                place = [];
            }
            place.Add(line);
        }
        if (place.Count > 0) yield return place;
    }

    // Where another page has body text at this height, the line is body text too.
    private bool IsInBody(List<PageLines> group, List<PrintedLine> place, PageEdge edge)
    {
        var on = place.Select(l => l.Page.Number).ToHashSet();
        var depth = place.Max(edge.InnerDepth);
        return group.Exists(p => !on.Contains(p.Page.Number) && edge.BodyDepth(p, found) < depth - 1);
    }

    // “第3页” grows with the page; 附件1 and 附件2 at the top of their pages don't speak of pages.
    private static bool CountsWithPages(List<PrintedLine> lines) =>
        lines.TrueForAll(l => l.Page.Recognized || l.Text == lines[0].Text) || lines[0].Text.Contains('页', StringComparison.Ordinal) || lines[0].Text.Contains("Page", StringComparison.OrdinalIgnoreCase);

    private static double BodySize(IReadOnlyList<PageLines> pages)
    {
        var bySize = pages.SelectMany(p => p.Lines.Concat(p.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines))).GroupBy(l => Math.Round(l.Size * 2) / 2).ToList();
        return bySize.Count == 0 ? 0 : bySize.MaxBy(g => g.Sum(l => l.Text.Length))!.Key;
    }
}
