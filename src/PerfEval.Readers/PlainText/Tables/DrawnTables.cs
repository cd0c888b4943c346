using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>All tables that the lines of a text draw, each under its first line.</summary>
internal static class DrawnTables
{
    public static Dictionary<int, DrawnTable> Find(IReadOnlyList<string> lines, AsideKind?[] kinds)
    {
        var (tables, judged) = (new Dictionary<int, DrawnTable>(), 0);
        for (var at = 0; at < lines.Count;)
        {
            var table = kinds[at] is not null || string.IsNullOrWhiteSpace(lines[at]) ? null
                : MarkdownTable.Find(lines, at) ?? FramedTable.Find(lines, at) ?? BarTable.Find(lines, at) ?? OpenBarTable.Find(lines, at) ?? CommaTable.Find(lines, at) ?? SpacedTable.Find(lines, at, ref judged) ?? RaggedTable.Find(lines, at) ?? PairTable.Find(lines, at) ?? Stacked(lines, at);
            if (table is not null && !HoldsAside(kinds, at, table.Lines))
            {
                tables.Add(at, table);
                at += table.Lines;
            }
            else at++;
        }
        return tables;
    }

    // Every cell on a line of its own.
    private static DrawnTable? Stacked(IReadOnlyList<string> lines, int at) => SideLabel.IsAt(lines, at) ? null
        : LevelledTable.Find(lines, at) ?? CornerBlock.Find(lines, at) ?? MoneyList.Find(lines, at) ?? Farther(lines, at, StackedTable.Find(lines, at)) ?? StackedFields.Find(lines, at) ?? StackedLayers.Find(lines, at) ?? StackedGrid.Find(lines, at);

    // A row that lost a cell ends the stricter reading: a grid that takes far more lines under the same head is the whole table.
    private static DrawnTable? Farther(IReadOnlyList<string> lines, int at, DrawnTable? table) =>
        table is not null && StackedGrid.Find(lines, at) is { } grid && grid.Lines > table.Lines + 3 ? grid : table;

    private static bool HoldsAside(AsideKind?[] kinds, int at, int count) => kinds.AsSpan(at, count).ContainsAnyExcept((AsideKind?)null);
}
