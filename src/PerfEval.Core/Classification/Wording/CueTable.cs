using System.Globalization;

namespace PerfEval.Core.Classification.Wording;

/// <summary>The cues of a table, with an index of the words that they need: most sentences have none of most of them, and one look tells so.</summary>
internal sealed class CueTable
{
    private readonly Cue[] _cues;
    private readonly Dictionary<string, int[]> _roles;
    private readonly WordIndex _words;
    private readonly bool[] _always;

    public CueTable(IEnumerable<string> rows)
    {
        _cues = [.. rows.Select(row => row.Split('\t')).Select(f => new Cue(f[0], double.Parse(f[1], CultureInfo.InvariantCulture), f[2]))];
        _roles = _cues.Index().GroupBy(c => c.Item.Role, c => c.Index, StringComparer.Ordinal).ToDictionary(r => r.Key, r => r.ToArray(), StringComparer.Ordinal);
        var needed = Array.ConvertAll(_cues, c => RequiredWords.Of(c.Words));
        _words = new WordIndex(needed.Index().SelectMany(n => n.Item ?? [], (n, word) => (word, n.Index)));
        _always = Array.ConvertAll(needed, n => n is null);
    }

    /// <summary>The text with the cues that may stand in it.</summary>
    public CuedText Read(string text)
    {
        var possible = (bool[])_always.Clone();
        _words.Mark(text, possible);
        return new CuedText(text, possible);
    }

    /// <summary>The cues of a role that may stand in the text, in the order of the table.</summary>
    public IEnumerable<Cue> Possible(string role, CuedText text)
    {
        foreach (var i in _roles[role])
        {
            if (text.Possible[i]) yield return _cues[i];
        }
    }

    /// <summary>Every cue, for tests.</summary>
    public IReadOnlyList<Cue> All => _cues;
}
