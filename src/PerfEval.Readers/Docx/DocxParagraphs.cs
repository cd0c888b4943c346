using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>Reads the paragraphs of a document one after the other: fields and deleted paragraph marks reach from one into the next.</summary>
internal sealed class DocxParagraphs(DocxStyles styles)
{
    private readonly DocxFields _fields = new();
    private string _carried = "";

    /// <summary>The paragraph's words, or null when its mark was deleted: then they belong to the next.</summary>
    public DocxParagraph? Read(OpenXmlElement paragraph)
    {
        var inlines = new DocxInlines(_fields);
        inlines.Read(paragraph);
        _fields.EndParagraph();
        var text = _carried + inlines.Text;
        var markDeleted = paragraph.FirstChild("pPr")?.Property("rPr", "del") is not null;
        _carried = markDeleted ? text : "";
        return markDeleted && inlines.TextBoxes.Count == 0 ? null
            : new DocxParagraph(markDeleted ? "" : text, styles.HeadingLevel(paragraph), inlines.TextBoxes);
    }

    /// <summary>Words whose paragraph mark was deleted and that no paragraph followed.</summary>
    public string TakeRest()
    {
        var rest = _carried;
        _carried = "";
        return rest;
    }
}
