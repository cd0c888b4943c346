using PerfEval.Readers.Docx.Package;
using PerfEval.Readers.Docx.Words;

namespace PerfEval.Readers.Docx.Story;

/// <summary>Footnotes and endnotes (脚注, 尾注), each given out once; those with a type are only the lines that part them from the page.</summary>
internal sealed class NoteTexts(DocxSource source, ReadingNotes notes)
{
    private readonly Dictionary<(bool IsEndnote, string Id), NoteText> _waiting = [];
    private bool _isRead;

    public NoteText? Take(AnchoredNote note)
    {
        Read();
        return _waiting.Remove((note.IsEndnote, note.Id), out var text) ? text : null;
    }

    /// <summary>Those that nothing referred to.</summary>
    public IReadOnlyList<NoteText> Rest()
    {
        Read();
        return [.. _waiting.Values];
    }

    private void Read()
    {
        if (_isRead) return;
        _isRead = true;
        Read(DocxPart.Footnotes, "footnote", "脚注");
        Read(DocxPart.Endnotes, "endnote", "尾注");
    }

    private void Read(DocxPart part, string name, string words)
    {
        var isEndnote = part == DocxPart.Endnotes;
        foreach (var note in source.Elements(part, () => notes.Add("damaged_part", $"{words}部分已损坏，其中的文字可能不全", isPartial: true)))
            if (note.Name == name && note.Value("type") is null or "normal" && note.Value("id") is { } id) _waiting.TryAdd((isEndnote, id), new NoteText(isEndnote, note));
    }
}
