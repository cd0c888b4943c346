using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Docx.Story;

/// <summary>Gathers words that stand beside the body: headers, footers, comments, hidden words.</summary>
internal sealed partial class StoryAsides(ReadingLimits limits)
{
    private readonly List<Aside> _asides = [];
    private readonly HashSet<(AsideKind, string)> _known = [];
    private int _characters;

    public IReadOnlyList<Aside> All => _asides;

    /// <summary>Adds what a header or footer says; the same words in several sections stand once.</summary>
    public void AddFurniture(AsideKind kind, string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var own = PageNumber().IsMatch(line) ? AsideKind.PageNumber : kind;
            if (_known.Add((own, line))) Add(own, line);
        }
    }

    public void Add(AsideKind kind, string text)
    {
        var words = text.Trim();
        if (words.Length == 0) return;
        _characters += words.Length;
        if (_characters > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
        _asides.Add(new Aside(kind, words));
    }

    // 3 | - 3 - | 第3页 共12页 | 3/12 | Page 3 of 12
    [GeneratedRegex(@"^[-—－–·\s]*(?:第|Page)?\s*[0-9０-９]{1,4}\s*页?\s*(?:(?:[,，/／]|of|共)\s*[共]?\s*[0-9０-９]{1,4}\s*页?)?[-—－–·\s]*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();
}
