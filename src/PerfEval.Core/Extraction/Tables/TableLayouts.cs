using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>The tables of a document, laid out, and where in them a position of the text stands.</summary>
internal sealed partial class TableLayouts
{
    private const int FarthestUnit = 400;

    private readonly SourceDocument document;
    private readonly (TableLayout Layout, int Index)[] cells;   // filled ones in reading order
    private readonly int[] starts;
    private readonly int[] around;   // the cell that a cell of a nested table lies in, or −1

    public TableLayouts(SourceDocument document)
    {
        this.document = document;
        All = [.. document.Tables.Select(t => new TableLayout(document, t))];
        cells = [.. All.SelectMany(l => Enumerable.Range(0, l.Table.Cells.Count).Select(i => (Layout: l, Index: i)))
            .Where(c => c.Layout.Cell(c.Index).Span.Length > 0)
            .OrderBy(c => c.Layout.Cell(c.Index).Span.Start).ThenByDescending(c => c.Layout.Cell(c.Index).Span.Length).ThenBy(c => c.Layout.Table.Index)];
        starts = [.. cells.Select(c => c.Layout.Cell(c.Index).Span.Start)];
        around = Around();
    }

    public IReadOnlyList<TableLayout> All { get; }

    public CellPosition? CellAt(int position) =>
        Find(position) is (var layout, var index) ? new CellPosition(layout.Table.Index, layout.Cell(index).Row, layout.Cell(index).Column) : null;

    /// <summary>Label and head of the cell: 县市区财政 / 计划安排资金（万元）.</summary>
    public string Label(CellPosition position)
    {
        var layout = All.First(l => l.Table.Index == position.Table);
        var index = layout.Row(position.Row).First(i => layout.Cell(i).Column == position.Column);
        var (left, head) = (layout.NearestLabel(index), layout.Head(index));
        return left.Length > 0 && head.Length > 0 ? $"{left} {head}" : left + head;
    }

    /// <summary>The name of the indicator whose target or actual value a position stands in; null elsewhere.</summary>
    public string? IndicatorName(int position) =>
        Find(position) is (var layout, var index) && IndicatorTables.IsTargetOrActual(layout, index) ? IndicatorTables.NameOf(layout, layout.Cell(index).Row) : null;

    /// <summary>True in a cell of scoring rules (评价标准), whose numbers say nothing of the project.</summary>
    public bool IsRubric(int position) =>
        Find(position) is (var layout, var index) && (RubricHead().IsMatch(layout.Head(index)) || (RubricWords().IsMatch(layout.Words(index)) && !ReasonHead().IsMatch(layout.Head(index))));

    /// <summary>True for a position inside any table.</summary>
    public bool IsInTable(int position) => Find(position) is not null;

    /// <summary>The innermost cell around a position.</summary>
    public (TableLayout Layout, int Index)? Find(int position)
    {
        var at = LastStartingAtOrBefore(position);
        while (at >= 0 && !Span(at).Contains(position)) at = around[at];
        return at >= 0 ? cells[at] : null;
    }

    private TextSpan Span(int cell) => cells[cell].Layout.Cell(cells[cell].Index).Span;

    private int[] Around()
    {
        var outer = new int[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var at = i - 1;
            while (at >= 0 && !Span(at).Contains(Span(i))) at = outer[at];
            outer[i] = at;
        }
        return outer;
    }

    // A cell of a nested table may begin where the cell around it does: the last one is the innermost.
    private int LastStartingAtOrBefore(int position)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= position) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// <summary>The words just above a table: its caption, with the unit when it tells one.</summary>
    public string Above(TableLayout layout)
    {
        var end = layout.Table.Span.Start;
        var before = LastStartingAtOrBefore(end - 1);
        // What stands in a table before, or in the cell before a nested one, is no caption.
        var bound = before < 0 ? 0 : Span(before).End <= end ? Span(before).End : Span(before).Start;
        var start = Math.Max(bound, end - 60);
        return document.Folded[start..end];
    }

    /// <summary>单位：万元 on a line of its own some lines above: it rules the form whose head (项目名称, 实施单位) stands between.</summary>
    public MoneyUnit? UnitLineBefore(TableLayout layout)
    {
        var start = Math.Max(0, layout.Table.Span.Start - FarthestUnit);
        var told = UnitLine().Matches(document.Folded[start..layout.Table.Span.Start]).LastOrDefault();
        return told is null ? null : MoneyText.UnitOf(told.Groups["unit"].Value);
    }

    /// <summary>（单位：万元） on the line just below a table.</summary>
    public MoneyUnit? UnitLineAfter(TableLayout layout)
    {
        var end = Math.Min(layout.Table.Span.End, document.Folded.Length);
        var told = UnitLine().Match(document.Folded[end..Math.Min(document.Folded.Length, end + 24)] + "\n");
        return told.Success && told.Index <= 2 ? MoneyText.UnitOf(told.Groups["unit"].Value) : null;
    }

    [GeneratedRegex(@"(?:^|\n)[ \u3000]*[（(]?(?:注[：:])?(?:金额)?单位[：:][ ]*(?<unit>亿元|万元|千元|元)[）)]?[ \u3000]*(?=\n)")]
    private static partial Regex UnitLine();

    [GeneratedRegex("评价标准|评分标准|评分规则|评分细则|计分|评分办法|评分依据|指标解释|指标说明|具体指标|计算公式|打分标准|评分要点|评价要点|扣分标准")]
    private static partial Regex RubricHead();

    // 扣分原因: “设备在线率为91.7%，扣2分” tells of the project.
    [GeneratedRegex("原因|扣分(?:说明|情况|理由|因素)|得分(?:说明|理由|依据情况)|自评说明|评价说明|核查情况|完成情况|备注")]
    private static partial Regex ReasonHead();

    // “完成绩效目标100%得5分，未完成100%的同比例扣减。”
    [GeneratedRegex(@"得\d+(?:\.\d+)?分|扣\d|\d分）|不得分|酌情扣分|同比例扣|比例扣减")]
    private static partial Regex RubricWords();
}
