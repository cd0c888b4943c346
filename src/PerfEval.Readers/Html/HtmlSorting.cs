using PerfEval.Core.Documents;
using PerfEval.Readers.PlainText;

namespace PerfEval.Readers.Html;

/// <summary>Sorts what a page shows into the report, words around it that stay readable in the text (发布日期, 文号), and the rest of the portal.</summary>
internal sealed class HtmlSorting
{
    private const int LongestTitle = 80;
    private const int TitleWithin = 6;
    private const int LongestAside = 100_000;
    private readonly IReadOnlyList<FlowItem> _items;
    private readonly (int Start, int End) _article;

    public HtmlSorting(IReadOnlyList<FlowItem> items, (int Start, int End) article)
    {
        (_items, _article) = (items, article);
        var title = Title();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is FlowTable table && PortalFields.IsTable(table)) foreach (var row in table.Lines) Kept.Add(Chrome(row));
            else if (items[i].Kind is null && (Contains(i) || i >= title.Start && i < title.End)) Kept.Add(items[i]);
            else if (items[i] is FlowLine line && items[i].Kind is null or AsideKind.PortalChrome && IsField(line.Text)) Kept.Add(line with { Kind = AsideKind.PortalChrome });
            else SetApart(items[i]);
        }
    }

    /// <summary>What the canonical text holds, in order; chrome among it has its kind.</summary>
    public List<FlowItem> Kept { get; } = [];

    /// <summary>What it doesn't hold.</summary>
    public List<Aside> Asides { get; } = [];

    private bool Contains(int item) => item >= _article.Start && item < _article.End;

    // The title often stands above the article, in a heading of its own; the run of lines that are one heading is one title.
    private (int Start, int End) Title()
    {
        if (Enumerable.Range(_article.Start, Math.Min(TitleWithin, _article.End - _article.Start)).Any(IsTitle)) return (0, 0);
        var above = Enumerable.Range(0, _article.Start).Where(i => _items[i] is FlowLine { Kind: null, IsLink: false, Text.Length: <= LongestTitle }).Select(i => (int?)i).ToList();
        if ((above.FindLast(i => IsTitle(i!.Value)) ?? above.FindLast(i => Level(i!.Value) <= 3)) is not { } last) return (0, 0);
        var first = last;
        while (first > 0 && Level(last) is { } level && Level(first - 1) == level && _items[first - 1].Kind is null) first--;
        return (first, last + 1);
    }

    private int? Level(int item) => (_items[item] as FlowLine)?.HeadingLevel;

    private bool IsTitle(int item) => _items[item] is FlowLine line && ChromeWords.IsTitle(ChromeWords.Squeeze(line.Text));

    private static bool IsField(string words)
    {
        var squeezed = ChromeWords.Squeeze(words);
        return ChromeWords.IsLabelled(words, squeezed) && !ChromeWords.IsLocation(squeezed) || ChromeWords.IsWeakLabel(squeezed) && squeezed.Any(char.IsAsciiDigit);
    }

    private static FlowLine Chrome(string words) => new(words, null, 0, AsideKind.PortalChrome);

    // Neighbours of one kind are one aside.
    private void SetApart(FlowItem item)
    {
        var kind = item.Kind ?? AsideKind.PortalChrome;
        var words = item is FlowLine line ? line.Text : string.Join('\n', ((FlowTable)item).Lines);
        if (Asides.Count > 0 && Asides[^1].Kind == kind && Asides[^1].Text.Length + words.Length < LongestAside) Asides[^1] = Asides[^1] with { Text = Asides[^1].Text + "\n" + words };
        else Asides.Add(new Aside(kind, words));
    }
}
