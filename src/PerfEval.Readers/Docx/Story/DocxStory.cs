using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Words;

namespace PerfEval.Readers.Docx.Story;

/// <summary>Walks paragraphs and tables in their order and writes them.</summary>
internal sealed class DocxStory(DocxParagraphs paragraphs, StoryWriter writer, IStoryAnchors anchors)
{
    public void Read(WordElement container)
    {
        foreach (var (element, isPrompt) in container.Content()) ReadBlock(element, isPrompt);
        WriteRest();
    }

    public void ReadBlock(WordElement element, bool isPrompt = false)
    {
        switch (element.Name)
        {
            case "p":
                if (element.Property("pPr", "sectPr") is { } section) anchors.MeetSection(section);
                if (!isPrompt) Write(paragraphs.Read(element));
                break;
            case "tbl":
                WriteRest();
                ReadTable(element);
                break;
            case "sectPr":
                anchors.MeetSection(element);
                break;
            case "altChunk":
                anchors.Meet(new AnchoredObject("alt_chunk", "嵌入的其他格式文档"));
                break;
            default:
                if (!isPrompt) Write(paragraphs.ReadStray(element));
                break;
        }
    }

    public void WriteRest() => Write(paragraphs.TakeRest());

    private void Write(DocxParagraph? paragraph)
    {
        if (paragraph is null) return;
        if (paragraph.Text.Length > 0 || paragraph.Hidden.Length == 0) writer.Write(paragraph.Text, paragraph.HeadingLevel);
        foreach (var hidden in paragraph.Hidden.Split('\n', StringSplitOptions.RemoveEmptyEntries)) anchors.MeetHidden(hidden);
        foreach (var anchored in paragraph.Anchored)
        {
            if (anchored is AnchoredBox box) new DocxStory(paragraphs.Afresh(), writer, anchors).Read(box.Content);
            else if (anchored is AnchoredWords words) writer.Write(words.Text);
            else anchors.Meet(anchored);
        }
        anchors.Settle();
    }

    private void ReadTable(WordElement table)
    {
        var (merging, row) = (new CellMerging(), 0);
        writer.BeginTable();
        foreach (var (element, isPrompt) in table.Content())
            if (element.Name == "tr" && ReadRow(element, isPrompt, row, merging)) row++;
        writer.EndTable();
        anchors.Settle();
    }

    // False for a row that doesn't show.
    private bool ReadRow(WordElement element, bool isPromptRow, int row, CellMerging merging)
    {
        var (column, isHidden) = (0, false);
        foreach (var (child, isPrompt) in element.Content(isPromptRow))
        {
            if (child.Name == "trPr")
            {
                if (child.FirstChild("del") is not null) return false;
                column = Math.Clamp(child.FirstChild("gridBefore").Number() ?? 0, 0, CellShape.WidestSpan);
                isHidden = child.FirstChild("hidden").IsOn();
            }
            else if (child.Name == "tc" && isHidden) Hide(child.Content().Select(c => c.Element));
            else if (child.Name == "tc") column += ReadCell(child, isPrompt, row, column, merging);
        }
        if (!isHidden) merging.EndRow();
        return !isHidden;
    }

    private int ReadCell(WordElement element, bool isPromptCell, int row, int column, CellMerging merging)
    {
        using var content = element.Content(isPromptCell).GetEnumerator();
        var isMore = content.MoveNext();
        var shape = CellShape.Of(isMore && content.Current.Element.Name == "tcPr" ? content.Current.Element : null);
        if (shape.IsDeleted) return shape.Width;
        if (merging.Absorbs(shape, row, column))
        {
            for (; isMore; isMore = content.MoveNext()) Hide([content.Current.Element]);
            return shape.Width;
        }
        merging.Add(writer.BeginCell(row, column, shape.Width), shape);
        for (; isMore; isMore = content.MoveNext()) ReadBlock(content.Current.Element, content.Current.IsPrompt);
        WriteRest();
        writer.EndCell();
        return shape.Width;
    }

    // Words in a cell that another one covers are in the file, but nobody sees them.
    private void Hide(IEnumerable<WordElement> elements)
    {
        foreach (var element in elements)
            if (element.Name == "p") anchors.MeetHidden(string.Concat(element.Within().Where(e => e.Name == "t").Select(e => e.Text)));
    }
}
