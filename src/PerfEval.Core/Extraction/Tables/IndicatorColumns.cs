using Field = PerfEval.Core.Extraction.Tables.IndicatorField;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>What the cells of a table hold when it is one of indicators (绩效指标表); found once for each cell and row, as every finder asks.</summary>
internal sealed class IndicatorColumns(TableLayout layout)
{
    private readonly Dictionary<string, Field> byHead = new(StringComparer.Ordinal);
    private readonly Field?[] fields = new Field?[layout.Table.Cells.Count];
    private readonly Dictionary<int, Field>?[] levels = new Dictionary<int, Field>?[layout.RowCount];
    private readonly bool?[] areIndicators = new bool?[layout.RowCount];

    public Field FieldOf(int index) => fields[index] ??= Find(index);

    /// <summary>The levels of a row below a head that doesn't name each of them.</summary>
    public IReadOnlyDictionary<int, Field> LevelsOf(int row) => levels[row] ??=
        UnnamedLevels.Of(layout, row, i => !UnnamedLevels.AreNamedBy(layout.Head(i)) && FieldOf(i) is Field.Operator or Field.Target or Field.Actual or Field.MaxScore or Field.Score)
            .ToDictionary(l => l.Key, l => l.Value switch { 1 => Field.Level1, 2 => Field.Level2, _ => Field.Level3 });

    public bool IsIndicatorRow(int row) => areIndicators[row] ??= Judge(row);

    // The lower head tells the column; where it doesn't (年初 | 实际 below 指标值), the upper one.
    private Field Find(int index)
    {
        var parts = layout.HeadParts(index);
        if (parts is [.., var upper, "指标" or "值" or "原因" or "情况" or "措施"] && ByHead(upper + parts[^1]) is var joined and not Field.None) return joined;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (ByHead(parts[i]) is var field and not Field.None) return field;
        }
        return Field.None;
    }

    private Field ByHead(string words) => byHead.TryGetValue(words, out var known) ? known : byHead[words] = IndicatorHeads.Of(words);

    private bool Judge(int row)
    {
        var head = layout.HeadRowOf(row);
        if (head < 0 || layout.IsHeadRow(row)) return false;
        var words = "";
        for (var r = head; r >= 0 && layout.IsHeadRow(r); r--) words = string.Concat(layout.Row(r).Select(layout.Words)) + words;
        if (IndicatorHeads.AreOfIndicators(words)) return true;
        var fields = layout.Row(row).Select(FieldOf).Concat(LevelsOf(row).Values).ToHashSet();
        // 指标 | 年度目标 | 全年完成: without points.
        if (fields.Contains(Field.Level3) && fields.Contains(Field.Target) && fields.Contains(Field.Actual) && words.Contains("指标", StringComparison.Ordinal)) return true;
        return (fields.Contains(Field.Level1) || fields.Contains(Field.Level2) || fields.Contains(Field.Level3)) && (fields.Contains(Field.MaxScore) || fields.Contains(Field.Score))
            && (fields.Contains(Field.MaxScore) && fields.Contains(Field.Score) || fields.Contains(Field.Target) || fields.Contains(Field.Actual));
    }
}
