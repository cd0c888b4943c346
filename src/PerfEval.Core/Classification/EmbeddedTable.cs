namespace PerfEval.Core.Classification;

/// <summary>Rows of a table that is built into the program (models/passages), without comments.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream("passages." + name)
            ?? throw new InvalidOperationException($"The table {name} is not built in.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(row => row.TrimEnd('\r')).Where(row => row.Length > 0 && row[0] != '#')];
    }
}
