namespace PerfEval.Generation.Facts;

/// <summary>A kind of public project (项目类型) with the words that reports on it use: one file under Facts/Projects.</summary>
public sealed record ProjectKind(string Id, IReadOnlyDictionary<string, IReadOnlyList<string>> Words)
{
    /// <summary>The alternatives below a heading such as [支出]; empty when the file has none.</summary>
    public IReadOnlyList<string> this[string heading] => Words.TryGetValue(heading, out var lines) ? lines : [];
}
