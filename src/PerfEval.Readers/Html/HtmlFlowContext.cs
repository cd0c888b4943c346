using AngleSharp.Dom;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Html;

/// <summary>What the walk over a page needs to know of the whole of it, and how much it may put out.</summary>
internal sealed class HtmlFlowContext(IElement page, ReadingLimits limits)
{
    private const int LongestHidden = 2000;
    private readonly Dictionary<IElement, TableShape> _shapes = TableShape.OfAll(page);
    private int _characters;

    public HtmlStyles Styles { get; } = new(page);

    public TableCellCount Cells { get; } = new(limits);

    /// <summary>Words that the page holds but does not show.</summary>
    public List<string> Hidden { get; } = [];

    public bool IsLayout(IElement table) => table.GetAttribute("role") == "presentation" || _shapes[table].IsLayout;

    public void Count(int characters)
    {
        _characters += characters;
        if (_characters > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
    }

    public void Hide(IElement element)
    {
        var words = new ParagraphText();
        foreach (var node in Shown(element)) words.Append(node.Data.AsSpan(0, Math.Min(LongestHidden, node.Data.Length)), isLink: false);
        if (words.Take() is { Length: > 0 } text) Hidden.Add(text.Length > LongestHidden ? text[..LongestHidden] : text);
    }

    private static IEnumerable<IText> Shown(IElement element) =>
        element.ChildNodes.SelectMany(n => n switch { IText t => [t], IElement e when !HtmlElements.IsSilent(e) => Shown(e), _ => [] }).Take(200);
}
