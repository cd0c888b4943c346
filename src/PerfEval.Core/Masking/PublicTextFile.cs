using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>A masked copy as plain text (.txt): a paragraph a line, a row of a table a line with tabs between its cells.</summary>
public static class PublicTextFile
{
    public static string Of(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = DocumentPiece.Of(document).SelectMany(p => p.Table is { } table ? Rows(document, table) : [document.Quote(p.Span).Trim('\n')]);
        return string.Concat(lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => l + "\n"));
    }

    private static IEnumerable<string> Rows(SourceDocument document, SourceTable table) => table.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key)
        .Select(row => string.Join('\t', row.OrderBy(c => c.Column).Select(c => document.Quote(c.Span).ReplaceLineEndings(" "))));
}
