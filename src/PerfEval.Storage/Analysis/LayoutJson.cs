using System.Text.Json;
using PerfEval.Core.Documents;

namespace PerfEval.Storage.Analysis;

/// <summary>
/// Paragraphs and tables as short JSON rows:
/// <c>{"blocks":[[start,length,heading level or 0]],"tables":[{"index":0,"span":[start,length],"cells":[[row,column,row span,column span,start,length]]}]}</c>.
/// </summary>
internal static class LayoutJson
{
    public static string Write(SourceDocument document) => JsonSerializer.Serialize(
        new Layout(
            [.. document.Blocks.Select(b => new[] { b.Span.Start, b.Span.Length, b.HeadingLevel ?? 0 })],
            [.. document.Tables.Select(t => new Table(
                t.Index, [t.Span.Start, t.Span.Length],
                [.. t.Cells.Select(c => new[] { c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Span.Start, c.Span.Length })]))]),
        JsonSerializerOptions.Web);

    public static DocumentLayout Read(string text, string json)
    {
        var layout = JsonSerializer.Deserialize<Layout>(json, JsonSerializerOptions.Web)!;
        return new DocumentLayout(
            text,
            [.. layout.Blocks.Select(b => new Block(new TextSpan(b[0], b[1]), b[2] == 0 ? null : b[2]))],
            [.. layout.Tables.Select(t => new SourceTable(
                t.Index, new TextSpan(t.Span[0], t.Span[1]),
                [.. t.Cells.Select(c => new TableCell(c[0], c[1], c[2], c[3], new TextSpan(c[4], c[5])))]))]);
    }

    private sealed record Layout(int[][] Blocks, Table[] Tables);

    private sealed record Table(int Index, int[] Span, int[][] Cells);
}
