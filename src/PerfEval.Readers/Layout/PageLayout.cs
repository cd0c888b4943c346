using PerfEval.Core.Documents;
using PerfEval.Readers.Layout.Grids;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout;

/// <summary>Reads drawn pages (版面) as a document: paragraphs and tables in reading order, what belongs to the page set apart.</summary>
internal static class PageLayout
{
    public static SourceDocument Read(Core.Documents.DocumentFormat format, DrawnPages pages, ReadingLimits limits)
    {
        var story = new LayoutStory(limits);
        foreach (var page in pages.Pages) ReadPage(page, story);
        return story.Document(format, pages);
    }

    private static void ReadPage(DrawnPage page, LayoutStory story)
    {
        var glyphs = page.Glyphs.Where(g => g.IsSane()).ToList();
        var grids = RuledGrid.Find(page.Rulings).Where(g => !g.IsFrame).ToList();
        var words = grids.ConvertAll(g => new List<Glyph>[g.Cells.Count]);
        var rest = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            var at = grids.FindIndex(g => g.CellAt(glyph.Middle, glyph.Baseline - (0.35 * glyph.Size)) >= 0);
            if (at < 0) rest.Add(glyph);
            else (words[at][grids[at].CellAt(glyph.Middle, glyph.Baseline - (0.35 * glyph.Size))] ??= []).Add(glyph);
        }
        var lines = LineFinding.Lines(page, rest);
        var next = 0;
        for (var i = 0; i < grids.Count; i++)
        {
            while (next < lines.Count && lines[next].Box.Top < grids[i].Box.Top) story.AddParagraph([lines[next++]], null);
            story.AddTable(grids[i].Cells, c => [[.. LineFinding.Lines(page, words[i][c] ?? [])]]);
        }
        while (next < lines.Count) story.AddParagraph([lines[next++]], null);
    }
}
