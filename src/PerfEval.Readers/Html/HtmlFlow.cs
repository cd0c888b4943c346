using AngleSharp.Dom;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Html;

/// <summary>Walks over the elements of a page and puts out what it shows, paragraph by paragraph and table by table.</summary>
internal sealed class HtmlFlow(HtmlFlowContext context)
{
    private readonly ParagraphText _paragraph = new();
    private AsideKind? _kind;
    private int? _heading;
    private int _links;
    private bool _verbatim;
    private string? _number;

    public List<FlowItem> Items { get; } = [];

    /// <summary>Where among the items the words of an element stand.</summary>
    public Dictionary<IElement, (int Start, int End)> Places { get; } = new(ReferenceEqualityComparer.Instance);

    public static HtmlFlow Of(IElement page, HtmlFlowContext context)
    {
        var flow = new HtmlFlow(context);
        flow.Walk(page);
        return flow;
    }

    private void Walk(IElement element)
    {
        if (HtmlElements.IsSilent(element)) return;
        if (context.Styles.Hides(element))
        {
            context.Hide(element);
            return;
        }
        switch (element.LocalName)
        {
            case "br": Flush(); break;
            case "input" or "select" or "textarea": Append(FormFields.Answer(element)); break;
            case "a": WalkLink(element); break;
            default:
                if (HtmlElements.IsBlock(element)) WalkBlock(element);
                else WalkInline(element);
                break;
        }
    }

    // A link within the page, as in a table of contents, leads nowhere else.
    private void WalkLink(IElement element)
    {
        var leads = element.GetAttribute("href") is { Length: > 0 } href && href[0] != '#' ? 1 : 0;
        _links += leads;
        WalkChildren(element);
        _links -= leads;
    }

    // Unknown elements may hold paragraphs too: <ucapcontent><p>…
    private void WalkInline(IElement element)
    {
        var start = Items.Count;
        WalkChildren(element);
        if (Items.Count > start) Places[element] = (start, Items.Count);
    }

    private void WalkBlock(IElement element)
    {
        Flush();
        var (kind, heading, verbatim, start) = (_kind, _heading, _verbatim, Items.Count);
        _kind ??= HtmlElements.AsideOf(element);
        _heading = HtmlElements.HeadingLevel(element) ?? _heading;
        _verbatim |= element.LocalName == "pre";
        if (element.LocalName == "table" && !context.IsLayout(element)) AddTable(element);
        else if (element.LocalName == "ol") WalkList(element);
        else WalkChildren(element);
        Flush();
        (_kind, _heading, _verbatim) = (kind, heading, verbatim);
        Places[element] = (start, Items.Count);
    }

    private void WalkList(IElement list)
    {
        var numbers = ListNumbers.Of(list).ToDictionary(n => n.Item, n => n.Number);
        foreach (var node in list.ChildNodes)
        {
            _number = node is IElement item ? numbers.GetValueOrDefault(item) : null;
            Walk(node);
        }
        _number = null;
    }

    private void WalkChildren(IElement element)
    {
        foreach (var node in element.ChildNodes) Walk(node);
    }

    private void Walk(INode node)
    {
        if (node is IText text) Append(text.Data);
        else if (node is IElement child) Walk(child);
    }

    private void Append(string words)
    {
        if (!_verbatim || !words.Contains('\n', StringComparison.Ordinal))
        {
            Write(words);
            return;
        }
        foreach (var line in words.Split('\n'))
        {
            Write(line.Replace(' ', '\u00A0'));
            Flush();
        }
    }

    private void Write(string words)
    {
        context.Count(words.Length);
        if (_number is not null && !string.IsNullOrWhiteSpace(words))
        {
            _paragraph.Append(_number, isLink: false);
            _number = null;
        }
        _paragraph.Append(words, _links > 0);
    }

    private void Flush()
    {
        var linked = _paragraph.Linked;
        if (_paragraph.Take() is { Length: > 0 } text) Items.Add(new FlowLine(text, _heading, linked, _kind));
    }

    private void AddTable(IElement table)
    {
        foreach (var caption in table.Children.Where(c => c.LocalName == "caption")) Walk(caption);
        var grid = HtmlGrid.Of(table, context.Styles.Hides);
        context.Cells.Add(grid.Count);
        if (grid.Count > 0) Items.Add(new FlowTable(grid.ConvertAll(c => new FlowCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, Of(c.Element, context).Items)), _kind));
    }
}
