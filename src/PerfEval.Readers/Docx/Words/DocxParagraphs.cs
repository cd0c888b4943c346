using PerfEval.Readers.Docx.Lists;
using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Styles;

namespace PerfEval.Readers.Docx.Words;

/// <summary>Reads the paragraphs of a document one after the other: numbers, fields and deleted paragraph marks reach from one into the next.</summary>
internal sealed class DocxParagraphs(DocxStyles styles, DocxNumbering numbering)
{
    private readonly DocxInlines _inlines = new(styles);

    // Words whose paragraph mark is deleted or hidden run on into the next paragraph, and what hangs on them does too.
    private DocxParagraph _carried = Empty;

    private static DocxParagraph Empty { get; } = new("", null, [], "");

    /// <summary>For the paragraphs of another story, such as a text box.</summary>
    public DocxParagraphs Afresh() => new(styles, numbering.Afresh());

    /// <summary>The paragraph, or null when nothing of it shows or its words belong to the next.</summary>
    public DocxParagraph? Read(WordElement paragraph)
    {
        var style = styles.OfParagraph(paragraph);
        var mark = paragraph.Property("pPr", "rPr");
        // A large first letter (首字下沉) stands in a paragraph of its own.
        var isMarkDeleted = mark?.FirstChild("del") is not null || mark?.FirstChild("moveFrom") is not null
            || paragraph.Property("pPr", "framePr")?.Value("dropCap") is "drop" or "margin";
        var isMarkHidden = mark?.FirstChild("vanish").Switch() ?? style.IsHidden ?? false;
        _inlines.Begin(style.IsHidden ?? false);
        _inlines.Read(paragraph);
        var own = _inlines.End();
        if (isMarkHidden && own.Text.Length == 0 && own.Anchored.Count == 0)
        {
            _carried = _carried with { Hidden = Lines(_carried.Hidden, own.Hidden) };
            return null;
        }
        var number = isMarkDeleted ? "" : numbering.Next(paragraph, _carried.Text + own.Text);
        var whole = Joined(number, own, styles.HeadingLevel(paragraph));
        _carried = isMarkDeleted || isMarkHidden ? whole : Empty;
        return isMarkDeleted || isMarkHidden ? null : whole;
    }

    /// <summary>Words that aren't in a paragraph at all.</summary>
    public DocxParagraph? ReadStray(WordElement element)
    {
        _inlines.Begin(isHidden: false);
        _inlines.ReadOne(element);
        var stray = _inlines.End();
        return stray.Text.Length > 0 || stray.Anchored.Count > 0 ? stray : null;
    }

    /// <summary>What was carried and no paragraph followed, if anything.</summary>
    public DocxParagraph? TakeRest()
    {
        var rest = _carried;
        _carried = Empty;
        return rest.Text.Length == 0 && rest.Anchored.Count == 0 && rest.Hidden.Length == 0 ? null : rest;
    }

    private DocxParagraph Joined(string number, DocxParagraph own, int? headingLevel) =>
        ReferenceEquals(_carried, Empty)
            ? own with { Text = number + own.Text, HeadingLevel = headingLevel }
            : new DocxParagraph(number + _carried.Text + own.Text, headingLevel, [.. _carried.Anchored, .. own.Anchored], Lines(_carried.Hidden, own.Hidden));

    private static string Lines(string first, string second) => first.Length > 0 && second.Length > 0 ? $"{first}\n{second}" : first + second;
}
