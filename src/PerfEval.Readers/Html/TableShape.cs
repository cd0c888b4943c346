using AngleSharp.Dom;

namespace PerfEval.Readers.Html;

/// <summary>
/// Tells tables of facts from those that only lay out a page, by where their words stand: in tables within them, in one cell, in one
/// column.
/// </summary>
internal sealed class TableShape
{
    private const int FewCells = 6;
    private const int ManyParagraphs = 6;
    private int _words;
    private int _nested;
    private int _filled;
    private int _rows;
    private int _cellWords;
    private int _cellParagraphs;
    private int _mostWords;
    private int _mostParagraphs;

    /// <summary>The shape of every table of a page, from one walk over it.</summary>
    public static Dictionary<IElement, TableShape> OfAll(IElement page)
    {
        var shapes = new Dictionary<IElement, TableShape>(ReferenceEqualityComparer.Instance);
        Walk(page, new TableShape(), shapes);
        return shapes;
    }

    public bool IsLayout =>
        _filled <= 1 || _filled <= _rows || _nested * 2 > _words || _mostWords * 10 >= _words * 8 && _mostParagraphs >= ManyParagraphs && _filled <= FewCells;

    private static void Walk(IElement element, TableShape around, Dictionary<IElement, TableShape> shapes)
    {
        var isTable = element.LocalName == "table";
        var shape = isTable ? shapes[element] = new TableShape() : around;
        if (element.LocalName == "tr") shape._rows++;
        var isCell = element.LocalName is "td" or "th";
        if (isCell) (shape._cellWords, shape._cellParagraphs) = (0, 0);
        if (element.LocalName is "p" or "br" or "div" or "li") shape._cellParagraphs++;
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) shape.Add(text.Data.Count(c => !char.IsWhiteSpace(c)));
            else if (node is IElement child && !HtmlElements.IsSilent(child)) Walk(child, shape, shapes);
        }
        if (isCell) shape.CloseCell();
        if (!isTable) return;
        around.Add(shape._words);
        around._nested += shape._words;
    }

    private void Add(int words)
    {
        _words += words;
        _cellWords += words;
    }

    private void CloseCell()
    {
        if (_cellWords > 0) _filled++;
        if (_cellWords > _mostWords) (_mostWords, _mostParagraphs) = (_cellWords, _cellParagraphs);
        _cellWords = 0;
    }
}
