using CsvHelper;
using PerfEval.Core.Documents;
using PerfEval.Readers;
using PerfEval.Readers.PlainText;

namespace PerfEval.Ingestion.Rosters;

/// <summary>The tables of a file with a roster: CSV in whatever encoding Excel wrote it, or the tables of any file that can be read as a report.</summary>
public static class RosterFile
{
    public static IReadOnlyList<IReadOnlyList<string[]>> Tables(string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) return Tables(new DocumentReaders().Read(content));
        using var reader = CsvReader.FromText(TextDecoding.Decode(content).Text, CsvReaderOptions.Default with { HasHeader = false, SkipEmptyLines = false });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return [rows];
    }

    private static List<List<string[]>> Tables(SourceDocument document) =>
        [.. document.Tables.Select(t => t.Cells.GroupBy(c => c.Row).OrderBy(r => r.Key).Select(r => Row(document, [.. r])).ToList())];

    private static string[] Row(SourceDocument document, TableCell[] cells)
    {
        var row = new string[cells.Max(c => c.Column) + 1];
        Array.Fill(row, "");
        foreach (var cell in cells) row[cell.Column] = document.Quote(cell.Span);
        return row;
    }
}
