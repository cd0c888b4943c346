using PerfEval.Core.Documents;
using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Package;
using PerfEval.Readers.Docx.Pictures;
using PerfEval.Readers.Docx.Words;

namespace PerfEval.Readers.Docx.Story;

/// <summary>Brings what hangs on the words of the body to its place: notes behind their paragraph or table, words of pictures and diagrams where these stand.</summary>
internal sealed class BodyAnchors(
    DocxSource source, StoryWriter writer, NoteTexts noteTexts, DocxPictures pictures, StoryAsides asides, ReadingNotes notes, Func<DocxParagraphs> paragraphs) : IStoryAnchors
{
    private readonly Queue<NoteText> _waiting = [];

    // Footnotes and endnotes count their lists apart from the body and from one another.
    private readonly Dictionary<bool, DocxStory> _stories = [];
    private readonly List<(string Relationship, AsideKind Kind)> _furniture = [];
    private bool _isSettling;

    /// <summary>The headers and footers that the sections name, each once.</summary>
    public IReadOnlyList<(string Relationship, AsideKind Kind)> Furniture => _furniture;

    public void Meet(IAnchored anchored)
    {
        switch (anchored)
        {
            case AnchoredNote note:
                if (noteTexts.Take(note) is { } text) _waiting.Enqueue(text);
                break;
            case AnchoredPicture picture:
                if (pictures.Read(picture) is { } recognized) Write(recognized);
                break;
            case AnchoredDiagram diagram:
                foreach (var line in DiagramText.Lines(source.Elements(diagram.Relationship, () => notes.Count("diagram", "智能图形")))) writer.Write(line);
                break;
            case AnchoredObject other:
                notes.Count(other.Code, other.Kind);
                break;
        }
    }

    private void Write(SourceDocument recognized)
    {
        writer.Write(recognized);
        foreach (var aside in recognized.Asides) asides.Add(aside.Kind, aside.Text);
    }

    public void MeetSection(WordElement section)
    {
        foreach (var reference in section.Loaded)
        {
            var kind = reference.Name == "headerReference" ? AsideKind.Header : AsideKind.Footer;
            if (reference.Value("r:id") is { } id && !_furniture.Contains((id, kind))) _furniture.Add((id, kind));
        }
    }

    public void MeetHidden(string words) => asides.Add(AsideKind.Hidden, words);

    // A note that a cell refers to waits for the end of the table: in the cell its figures would be values of the cell.
    public void Settle()
    {
        if (_isSettling || writer.IsInTable) return;
        _isSettling = true;
        while (_waiting.TryDequeue(out var note)) Write(note);
        _isSettling = false;
    }

    /// <summary>Writes the notes that nothing referred to.</summary>
    public void WriteRest()
    {
        foreach (var note in noteTexts.Rest()) Write(note);
    }

    private void Write(NoteText note)
    {
        if (!_stories.TryGetValue(note.IsEndnote, out var story)) _stories[note.IsEndnote] = story = new DocxStory(paragraphs(), writer, this);
        story.Read(note.Content);
    }
}
