namespace PerfEval.Generation.Phrases;

/// <summary>Text data: a heading in brackets, then one alternative a line.</summary>
internal static class PhraseFile
{
    public static Dictionary<string, IReadOnlyList<string>> Read(IEnumerable<string> lines)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? open = null;
        foreach (var line in lines)
        {
            if (line[0] == '[' && line[^1] == ']') found[line[1..^1]] = open = [];
            else (open ?? throw new FormatException($"“{line}”之前没有[标题]")).Add(line);
        }
        return found.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)f.Value, StringComparer.Ordinal);
    }
}
