using System.Text;
using DocumentFormat.OpenXml;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.PlainText;

namespace PerfEval.Readers.Docx;

/// <summary>Writes the canonical text of a document while it walks the body: a line for every paragraph, a table's cells one below the other.</summary>
internal sealed class DocxStory(DocxParagraphs paragraphs, ReadingLimits limits)
{
    private readonly StringBuilder _text = new();
    private readonly TableCellCount _count = new(limits);

    public List<Block> Blocks { get; } = [];

    public List<SourceTable> Tables { get; } = [];

    public string Text => _text.ToString();

    public void Read(OpenXmlElement container)
    {
        foreach (var element in container.Content())
        {
            if (element.LocalName == "p") AddParagraph(element);
            else if (element.LocalName == "tbl") AddTable(element);
        }
        if (paragraphs.TakeRest() is { Length: > 0 } rest) AddLines(rest, null);
    }

    private void AddParagraph(OpenXmlElement element)
    {
        if (paragraphs.Read(element) is not { } paragraph) return;
        AddLines(paragraph.Text, paragraph.HeadingLevel);
        foreach (var box in paragraph.TextBoxes) Read(box);
    }

    private void AddLines(string text, int? headingLevel)
    {
        foreach (var line in text.Split('\n'))
        {
            var span = Write(line);
            if (span.Length > 0) Blocks.Add(new Block(span, headingLevel));
        }
    }

    private void AddTable(OpenXmlElement element)
    {
        var grid = DocxGrid.Of(element);
        if (grid.Count == 0) return;
        // A table with one cell a row, such as a framed heading “五、评价报告综述”, only draws a frame around paragraphs.
        if (grid.DistinctBy(c => c.Row).Count() == grid.Count)
        {
            grid.ForEach(c => Read(c.Element));
            return;
        }
        _count.Add(grid.Count);
        var cells = grid.ConvertAll(c => new TableCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, Write(string.Join('\n', Lines(c.Element)))));
        Tables.Add(new SourceTable(Tables.Count, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells));
    }

    // A table within a cell stays in it as lines.
    private List<string> Lines(OpenXmlElement cell)
    {
        var lines = new List<string>();
        foreach (var element in cell.Content())
        {
            if (element.LocalName == "tbl") lines.AddRange(DocxGrid.Of(element).SelectMany(c => Lines(c.Element)));
            else if (element.LocalName == "p" && paragraphs.Read(element) is { } paragraph)
            {
                lines.Add(paragraph.Text);
                lines.AddRange(paragraph.TextBoxes.SelectMany(Lines));
            }
        }
        if (paragraphs.TakeRest() is { Length: > 0 } rest) lines.Add(rest);
        return lines;
    }

    private TextSpan Write(string line)
    {
        var start = _text.Length;
        _text.Append(line).Append('\n');
        if (_text.Length > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
        var words = TextLine.Trim(line, 0, line.Length);
        return words with { Start = start + words.Start };
    }
}
