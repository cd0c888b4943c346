namespace PerfEval.Storage.Search;

/// <summary>Words as PostgreSQL's tsvector and tsquery take them: quoted, so that no word is read as an operator.</summary>
internal static class TsText
{
    public static string Quoted(string word) =>
        $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    public static string All(IEnumerable<string> words) => string.Join(" & ", words.Select(Quoted));

    public static string Any(IEnumerable<string> words) => string.Join(" | ", words.Select(Quoted));
}
