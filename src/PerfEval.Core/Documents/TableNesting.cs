namespace PerfEval.Core.Documents;

/// <summary>Which tables lie in a cell of another (嵌套表格), so that a value belongs to the innermost cell around it and is read once.</summary>
public sealed class TableNesting
{
    private readonly Dictionary<TableCell, List<TextSpan>> inner = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> innerTables = [];

    public TableNesting(IReadOnlyList<SourceTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var around = new Stack<SourceTable>();
        foreach (var table in tables.OrderBy(t => t.Span.Start).ThenByDescending(t => t.Span.Length).ThenBy(t => t.Index))
        {
            while (around.TryPeek(out var last) && !last.Span.Contains(table.Span)) around.Pop();
            if (around.TryPeek(out var outer) && outer.Cells.FirstOrDefault(c => c.Span.Length > 0 && c.Span.Contains(table.Span)) is { } cell)
            {
                innerTables.Add(table.Index);
                if (!inner.TryGetValue(cell, out var spans)) inner[cell] = spans = [];
                spans.Add(table.Span);
            }
            around.Push(table);
        }
    }

    public bool IsInner(SourceTable table) => innerTables.Contains(table.Index);

    public bool HoldsTable(TableCell cell) => inner.ContainsKey(cell);

    /// <summary>The words of a cell that are not in a table within it, piece by piece.</summary>
    public IEnumerable<TextSpan> OwnWords(TableCell cell)
    {
        var start = cell.Span.Start;
        foreach (var span in inner.GetValueOrDefault(cell) ?? [])
        {
            if (span.Start > start) yield return TextSpan.FromBounds(start, span.Start);
            start = Math.Max(start, span.End);
        }
        if (start < cell.Span.End || start == cell.Span.Start) yield return TextSpan.FromBounds(start, cell.Span.End);
    }
}
