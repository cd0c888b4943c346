using PerfEval.Core.Documents;

namespace PerfEval.Readers.Docx.Story;

/// <summary>Gathers what must be told about how a document was read, each kind of thing in one note.</summary>
internal sealed class ReadingNotes
{
    private readonly List<DocumentNote> _notes = [];
    private readonly Dictionary<(string Code, string Kind), (int Met, List<int> Unread)> _places = [];

    public void Add(string code, string message, bool isPartial)
    {
        if (!_notes.Exists(n => n.Code == code && n.Message == message)) _notes.Add(new DocumentNote(code, message, isPartial));
    }

    /// <summary>Counts a thing of a kind (图片, 图表); those that weren't read are told by their number in the document.</summary>
    public void Count(string code, string kind, bool isRead = false)
    {
        var (met, unread) = _places.GetValueOrDefault((code, kind), (0, []));
        if (!isRead) unread.Add(met + 1);
        _places[(code, kind)] = (met + 1, unread);
    }

    public IReadOnlyList<DocumentNote> All() =>
        [.. _notes, .. _places.Where(p => p.Value.Unread.Count > 0).Select(p => new DocumentNote(p.Key.Code, $"第{Listed(p.Value.Unread)}处{p.Key.Kind}中的文字没有读", Partial: true))];

    // 1、2、5–9
    private static string Listed(List<int> numbers)
    {
        const int Most = 8;
        var listed = string.Join('、', numbers.Take(Most));
        return numbers.Count > Most ? $"{listed}等{numbers.Count}" : listed;
    }
}
