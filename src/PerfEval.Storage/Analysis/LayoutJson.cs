using System.Text.Json;
using System.Text.Json.Serialization;
using PerfEval.Core.Documents;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analysis;

/// <summary>
/// Paragraphs and tables as short JSON rows:
/// <c>{"blocks":[[start,length,heading level or 0]],"tables":[{"index":0,"span":[start,length],"cells":[[row,column,row span,column span,start,length]]}],
/// "pages":…,"recognized":[[start,length,confidence in thousandths]],"asides":[{"kind","text","page","span"}]}</c>.
/// </summary>
internal static class LayoutJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Write(SourceDocument document) => JsonSerializer.Serialize(
        new Layout(
            [.. document.Blocks.Select(b => new[] { b.Span.Start, b.Span.Length, b.HeadingLevel ?? 0 })],
            [.. document.Tables.Select(t => new Table(
                t.Index, Of(t.Span),
                [.. t.Cells.Select(c => new[] { c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Span.Start, c.Span.Length })]))],
            document.Pages is null ? null : PlacesJson.Of(document.Places),
            document.Recognized.Count == 0 ? null : [.. document.Recognized.Select(r => new[] { r.Span.Start, r.Span.Length, (int)Math.Round(r.Confidence * 1000) })],
            document.Asides.Count == 0 ? null : [.. document.Asides.Select(a => new Apart(a.Kind.ToString(), StorableText.Of(a.Text), a.Page, a.Span is { } s ? Of(s) : null))]),
        Options);

    public static DocumentLayout Read(string text, string json)
    {
        var layout = JsonSerializer.Deserialize<Layout>(json, Options)!;
        return new DocumentLayout(
            text,
            [.. layout.Blocks.Select(b => new Block(Span(b), b[2] == 0 ? null : b[2]))],
            [.. layout.Tables.Select(t => new SourceTable(
                t.Index, Span(t.Span),
                [.. t.Cells.Select(c => new TableCell(c[0], c[1], c[2], c[3], new TextSpan(c[4], c[5])))]))])
        {
            Places = layout.Pages?.Places() ?? PagePlaces.None,
            Recognized = [.. (layout.Recognized ?? []).Select(r => new RecognizedText(Span(r), r[2] / 1000.0))],
            Asides = [.. (layout.Asides ?? []).Select(a => new Aside(Enum.Parse<AsideKind>(a.Kind), a.Text, a.Page, a.Span is { } s ? Span(s) : null))],
        };
    }

    private static int[] Of(TextSpan span) => [span.Start, span.Length];

    private static TextSpan Span(int[] numbers) => new(numbers[0], numbers[1]);

    private sealed record Layout(int[][] Blocks, Table[] Tables, PlacesJson? Pages = null, int[][]? Recognized = null, Apart[]? Asides = null);

    private sealed record Table(int Index, int[] Span, int[][] Cells);

    private sealed record Apart(string Kind, string Text, int? Page, int[]? Span);
}
