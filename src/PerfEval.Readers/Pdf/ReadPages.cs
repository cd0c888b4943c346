using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Gathers the pages of a file as they are read, with what must be told about them.</summary>
internal sealed class ReadPages(int most)
{
    /// <summary>Share of a page of words that pictures take up when they may hold a form or a table of their own.</summary>
    private const double LargePicture = 0.4;

    private readonly SortedDictionary<int, DrawnPage> _pages = [];
    private readonly List<Aside> _asides = [];
    private readonly SortedSet<int> _hiding = [];
    private readonly SortedSet<int> _withoutLines = [];
    private readonly List<DocumentNote> _notes = [];
    private bool _hasMore;

    /// <summary>Pages of which something or all could not be read.</summary>
    public SortedSet<int> Broken { get; } = [];

    public int Last => _pages.Count == 0 ? 0 : _pages.Keys.Last();

    public int Count => _pages.Count;

    /// <summary>All pages; one that could not be read is empty.</summary>
    public DrawnPages Drawn => new([.. Enumerable.Range(1, Last).Select(n => this[n] ?? Empty(n))], [.. _notes, .. PageNotes()]) { Asides = [.. _asides.OrderBy(a => a.Page)] };

    public DrawnPage? this[int number] => _pages.GetValueOrDefault(number);

    public void Add(TracedPage traced)
    {
        if (traced.Number > most)
        {
            _hasMore = true;
            return;
        }
        _pages[traced.Number] = UprightPage.Of(traced, out var hidden);
        if (hidden.Count > 0) SetApart(traced.Number, hidden);
        if (!traced.Complete) Broken.Add(traced.Number);
    }

    /// <summary>Takes a page whose words another program read, without lines of tables.</summary>
    public void AddText(DrawnPage page)
    {
        if (page.Number > most) return;
        _pages[page.Number] = page;
        _withoutLines.Add(page.Number);
        Broken.Remove(page.Number);
    }

    public void Replace(DrawnPage page) => _pages[page.Number] = page;

    /// <summary>Tells once that something was not read.</summary>
    public void Tell(string code, string message)
    {
        if (!_notes.Exists(n => n.Code == code)) _notes.Add(new DocumentNote(code, message, Partial: true));
    }

    private DrawnPage Empty(int number) => new(number, _pages.Values.First().Width, _pages.Values.First().Height, []);

    private void SetApart(int page, IReadOnlyList<TracedGlyph> hidden)
    {
        var asides = HiddenWords.Of(page, hidden).ToList();
        _asides.AddRange(asides);
        if (asides.Count > 0 && hidden.Any(g => g.Hidden != HiddenReason.Watermark)) _hiding.Add(page);
    }

    private IEnumerable<DocumentNote> PageNotes()
    {
        if (_hasMore) yield return new DocumentNote("too_many_pages", $"文件超过{most}页，只读了前{most}页", Partial: true);
        if (_withoutLines.Count > 0) yield return new DocumentNote("no_tables", $"{PageNumbers.Of(_withoutLines)}已损坏，只读出文字，没有表格线", Partial: true);
        if (Broken.Count > 0) yield return new DocumentNote("page_damaged", $"{PageNumbers.Of(Broken)}已损坏，没有读出或没有读全", Partial: true);
        var unmapped = _pages.Values.Where(p => p.Kind != PageKind.Garbled).Select(p => (p.Number, Count: p.Glyphs.Count(g => g.Text == GlyphText.Unmapped))).Where(p => p.Count > 0).ToList();
        if (unmapped.Count > 0)
            yield return new DocumentNote("unmapped", $"{PageNumbers.Of(unmapped.Select(p => p.Number))}有{unmapped.Sum(p => p.Count)}个字符没有编码，以“{GlyphText.Unmapped}”代替", Partial: true);
        var pictured = _pages.Values.Where(p => p.Kind == PageKind.Words && p.Pictures.Sum(i => i.Box.Area()) > LargePicture * p.Width * p.Height).Select(p => p.Number).ToList();
        if (pictured.Count > 0) yield return new DocumentNote("picture", $"{PageNumbers.Of(pictured)}有大幅图片，图片中如有文字，没有读取");
        if (_hiding.Count > 0) yield return new DocumentNote("hidden", $"{PageNumbers.Of(_hiding)}有看不见的文字（白色、透明、被遮盖或在页面之外），未计入正文");
    }
}
