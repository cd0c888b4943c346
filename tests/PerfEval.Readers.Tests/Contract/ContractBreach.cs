using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>Says what in a document breaks the promises of the model: null when nothing does.</summary>
internal static class ContractBreach
{
    public static string? In(SourceDocument document) =>
        Spans(document) ?? Tables(document) ?? Pages(document) ?? Recognition(document) ?? Notes(document);

    private static string? Spans(SourceDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.Text)) return "no text";
        var blocks = document.Blocks.Select(b => b.Span).ToList();
        var cells = document.Tables.SelectMany(t => t.Cells).Select(c => c.Span).ToList();
        foreach (var span in blocks.Concat(cells))
        {
            if (span.Start < 0 || span.Length < 0 || span.End > document.Text.Length) return $"{span} outside the text";
            if (document.Quote(span) != document.Quote(span).Trim()) return $"{span} begins or ends with a blank";
        }
        if (blocks.Find(b => b.Length == 0) is { Length: 0, Start: > 0 } empty) return $"{empty} is an empty paragraph";
        if (blocks.Find(b => document.Quote(b).Contains('\n', StringComparison.Ordinal)) is { Length: > 0 } lines) return $"{lines} is a paragraph of several lines";
        if (!Ordered(blocks)) return "paragraphs out of order";
        var asides = document.Asides.Select(a => a.Span).OfType<TextSpan>().ToList();
        if (asides.Find(a => a.Start < 0 || a.End > document.Text.Length) is { Length: > 0 } outside) return $"{outside} of an aside outside the text";
        if (document.Tables.FirstOrDefault(t => document.Tables.Any(o => o.Index != t.Index && o.Span.Overlaps(t.Span) && !Within(t, o) && !Within(o, t))) is { } crossing) return $"table {crossing.Index} lies across another";
        // A table within a cell is part of the cell's words and a table besides.
        var outer = document.Tables.Where(t => !document.Tables.Any(o => o.Index != t.Index && Within(t, o)));
        var all = blocks.Concat(outer.SelectMany(t => t.Cells).Select(c => c.Span)).Concat(asides).Where(s => s.Length > 0).OrderBy(s => s.Start).ToList();
        return Ordered(all) ? null : "spans over each other: " + all.Zip(all.Skip(1)).First(p => p.First.Overlaps(p.Second));
    }

    private static bool Within(SourceTable table, SourceTable outer) => outer.Cells.Any(c => c.Span.Length > 0 && c.Span.Contains(table.Span)) && outer.Index < table.Index;

    private static string? Tables(SourceDocument document)
    {
        for (var i = 0; i < document.Tables.Count; i++)
        {
            var table = document.Tables[i];
            if (table.Index != i) return $"table {i} calls itself {table.Index}";
            if (table.Cells.Count == 0) return $"table {i} has no cells";
            if (!Ordered([.. table.Cells.Select(c => c.Span)])) return $"cells of table {i} out of order";
            if (table.Cells.FirstOrDefault(c => !table.Span.Contains(c.Span)) is { } far) return $"{far} outside table {i}";
            if (table.Cells.FirstOrDefault(c => c.Row < 0 || c.Column < 0 || c.RowSpan < 1 || c.ColumnSpan < 1) is { } odd) return $"{odd} of table {i}";
        }
        return null;
    }

    private static string? Pages(SourceDocument document)
    {
        var places = document.Places;
        if (places.Pages.Where((p, i) => p.Number != i + 1).Any()) return "pages out of order";
        if (places.Pages.FirstOrDefault(p => !(p.Width > 0 && p.Height > 0)) is { } flat) return $"{flat} has no size";
        if (!Ordered([.. places.Runs.Select(r => r.Span)])) return "runs out of order";
        var words = document.Blocks.Select(b => b.Span).Concat(document.Tables.SelectMany(t => t.Cells).Select(c => c.Span)).Where(s => s.Length > 0);
        if (places.Pages.Count > 0 && words.FirstOrDefault(s => !places.Of(s).Any()) is { Length: > 0 } nowhere) return $"{nowhere} stands on no page";
        foreach (var run in places.Runs)
        {
            if (run.Span.Start < 0 || run.Span.End > document.Text.Length) return $"{run.Span} of a run outside the text";
            if (run.Edges.Count != run.Span.Length + 1) return $"run {run.Span} with {run.Edges.Count} edges";
            if (run.Page < 1 || run.Page > places.Pages.Count) return $"run {run.Span} on page {run.Page} of {places.Pages.Count}";
            if (!(run.Top <= run.Bottom) || run.Edges.Any(e => !float.IsFinite(e))) return $"run {run.Span} has no place";
        }
        return null;
    }

    private static string? Recognition(SourceDocument document)
    {
        if (!Ordered([.. document.Recognized.Select(r => r.Span)])) return "recognised runs out of order";
        return document.Recognized.FirstOrDefault(r => r.Span.Start < 0 || r.Span.End > document.Text.Length || r.Confidence is not (>= 0 and <= 1)) is { } wrong ? wrong.ToString() : null;
    }

    private static string? Notes(SourceDocument document) =>
        document.Notes.FirstOrDefault(n => n.Code.Length == 0 || !IsForPeople(n.Message)) is { } note ? $"note {note.Code}: {note.Message}" : null;

    public static bool IsForPeople(string message) => message.Any(c => c is >= '一' and <= '龥');

    private static bool Ordered(IReadOnlyList<TextSpan> spans) => spans.Zip(spans.Skip(1)).All(p => p.First.End <= p.Second.Start);
}
