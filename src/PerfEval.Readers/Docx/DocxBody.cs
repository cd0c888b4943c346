using PerfEval.Core.Documents;
using PerfEval.Readers.Docx.Lists;
using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Package;
using PerfEval.Readers.Docx.Pictures;
using PerfEval.Readers.Docx.Story;
using PerfEval.Readers.Docx.Styles;
using PerfEval.Readers.Docx.Words;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Docx;

/// <summary>Reads an opened Word file as one document: its body, what hangs on it, and what stands beside it.</summary>
internal sealed class DocxBody
{
    private readonly DocxSource _source;
    private readonly ReadingLimits _limits;
    private readonly ReadingNotes _notes = new();
    private readonly StoryAsides _asides;
    private readonly StoryWriter _writer;
    private readonly BodyAnchors _anchors;
    private readonly DocxStyles _styles;
    private readonly ListDefinitions _lists;

    public DocxBody(DocxSource source, IPageRecognizer? recognizer, ReadingLimits limits)
    {
        (_source, _limits) = (source, limits);
        (_asides, _writer) = (new StoryAsides(limits), new StoryWriter(limits));
        _anchors = new BodyAnchors(source, _writer, new NoteTexts(source, _notes), new DocxPictures(source, recognizer, limits, _notes), _asides, _notes, Paragraphs);
        _styles = new DocxStyles(source.Elements(DocxPart.Styles, () => Damaged("样式部分已损坏，标题层级可能不全")));
        _lists = new ListDefinitions(() => source.Elements(DocxPart.Numbering, () => Damaged("自动编号部分已损坏，段落编号可能不全")), _styles);
    }

    public SourceDocument Read()
    {
        var story = new DocxStory(Paragraphs(), _writer, _anchors);
        ReadDocument(story);
        _anchors.WriteRest();
        var furniture = Paragraphs();
        foreach (var (relationship, kind) in _anchors.Furniture) ReadFurniture(relationship, kind, furniture);
        var comments = Paragraphs();
        foreach (var comment in _source.Elements(DocxPart.Comments, () => Damaged("批注部分已损坏"))) _asides.Add(AsideKind.Comment, Words([comment], comments));
        return _writer.Finish(Core.Documents.DocumentFormat.Docx, _notes.All(), _asides.All);
    }

    // What was read before a break is worth more than nothing.
    private void ReadDocument(DocxStory story)
    {
        using var reader = _source.OpenDocument();
        try
        {
            var body = reader.Root().Children.FirstOrDefault(e => e.Name == "body") ?? throw new InvalidDataException("There is no body.");
            story.Read(body);
        }
        catch (Exception e) when (Damage.Is(e) && _writer.HasWords)
        {
            _writer.EndAll();
            Damaged("文件正文在中途损坏，只读出前面的内容");
        }
    }

    private void ReadFurniture(string relationship, AsideKind kind, DocxParagraphs paragraphs)
    {
        try
        {
            _asides.AddFurniture(kind, Words(_source.Elements(relationship, () => Damaged("页眉页脚部分已损坏")), paragraphs));
        }
        catch (Exception e) when (Damage.Is(e))
        {
            Damaged("页眉页脚部分已损坏");
        }
    }

    // Headers and comments are not part of the text.
    private string Words(IEnumerable<WordElement> elements, DocxParagraphs paragraphs)
    {
        var writer = new StoryWriter(_limits);
        var story = new DocxStory(paragraphs, writer, new NoAnchors());
        foreach (var element in elements)
        {
            if (element.Name == "comment") story.Read(element);
            else story.ReadBlock(element);
        }
        story.WriteRest();
        return writer.Finish(Core.Documents.DocumentFormat.Docx, [], []).Text;
    }

    // Every story counts its lists by itself.
    private DocxParagraphs Paragraphs() => new(_styles, new DocxNumbering(_lists, _styles));

    private void Damaged(string message) => _notes.Add("damaged_part", message, isPartial: true);
}
