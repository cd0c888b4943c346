using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>Reads the paragraphs of a document one after the other: numbers, fields and deleted paragraph marks reach from one into the next.</summary>
internal sealed class DocxParagraphs(DocxStyles styles, DocxNumbering numbering)
{
    private readonly DocxFields _fields = new();
    private string _carried = "";

    /// <summary>The paragraph's words, or null when its mark was deleted: then they belong to the next.</summary>
    public DocxParagraph? Read(OpenXmlElement paragraph)
    {
        var inlines = new DocxInlines(_fields);
        inlines.Read(paragraph);
        _fields.EndParagraph();
        var markDeleted = paragraph.FirstChild("pPr")?.Property("rPr", "del") is not null;
        if (markDeleted) _carried += inlines.Text;
        if (markDeleted && inlines.TextBoxes.Count == 0) return null;
        var text = markDeleted ? "" : numbering.Next(paragraph) + TakeRest() + inlines.Text;
        return new DocxParagraph(text, styles.HeadingLevel(paragraph), inlines.TextBoxes);
    }

    /// <summary>Words whose paragraph mark was deleted and that no paragraph followed.</summary>
    public string TakeRest()
    {
        var rest = _carried;
        _carried = "";
        return rest;
    }
}
