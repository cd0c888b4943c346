using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// One table with its cells told apart: head cells, labels, values. A value is known by the head above it and the label to its
/// left, wherever the form puts them.
/// </summary>
internal sealed partial class TableLayout
{
    private readonly string[] words;
    private readonly bool[] holdsTable;
    private readonly List<int>[] rows;
    private readonly bool[] isHeadRow;
    private readonly int[] headRowOf;
    private readonly bool isGrid;

    public TableLayout(SourceDocument document, SourceTable table)
    {
        Table = table;
        isGrid = table.Cells.Any(c => c.ColumnSpan > 1 || c.RowSpan > 1);
        words = [.. table.Cells.Select(c => Blank().Replace(string.Concat(document.Nesting.OwnWords(c).Select(document.Words)), ""))];
        holdsTable = [.. table.Cells.Select(document.Nesting.HoldsTable)];
        rows = new List<int>[table.RowCount];
        for (var r = 0; r < rows.Length; r++) rows[r] = [];
        for (var i = 0; i < table.Cells.Count; i++) rows[table.Cells[i].Row].Add(i);
        isHeadRow = [.. rows.Select(LooksLikeHead)];
        headRowOf = new int[rows.Length];
        var head = -1;
        for (var r = 0; r < rows.Length; r++)
        {
            if (isHeadRow[r]) head = r;
            else if (rows[r].Count == 1 && rows.Length > 1) head = -1;   // a section row (二、项目支出明细情况) ends the block above
            headRowOf[r] = head;
        }
    }

    public SourceTable Table { get; }

    public int RowCount => rows.Length;

    public bool IsHeadRow(int row) => isHeadRow[row];

    /// <summary>The head row that rules a row, or −1.</summary>
    public int HeadRowOf(int row) => headRowOf[row];

    /// <summary>Indexes of the cells of a row.</summary>
    public IReadOnlyList<int> Row(int row) => rows[row];

    public TableCell Cell(int index) => Table.Cells[index];

    /// <summary>True for a cell with a table of its own (嵌套表格), whose values are not those of the cell.</summary>
    public bool HoldsTable(int index) => holdsTable[index];

    /// <summary>The folded words of a cell, without blanks, line breaks and the tables within it.</summary>
    public string Words(int index) => words[index];

    /// <summary>The words of the head over a cell; empty without one. Heads of two rows are joined.</summary>
    public string Head(int index)
    {
        var cell = Cell(index);
        var head = headRowOf[cell.Row];
        if (head < 0 || head == cell.Row) return "";
        var text = HeadIn(head, cell);
        while (head > 0 && isHeadRow[head - 1])
        {
            head--;
            var upper = HeadIn(head, cell);
            if (upper.Length > 0 && upper != text) text = upper + text;
        }
        return text;
    }

    /// <summary>The words of cells merged downwards over a row: 预算执行情况（20分） beside all rows of its block.</summary>
    public IEnumerable<string> Beside(int row) =>
        Enumerable.Range(0, words.Length).Where(i => Cell(i).Row < row && row < Cell(i).Row + Cell(i).RowSpan && words[i].Length > 0).Select(i => words[i]);

    /// <summary>The label in the cell directly to the left; empty when that is a value or nothing.</summary>
    public string LeftLabel(int index)
    {
        var row = rows[Cell(index).Row];
        var at = row.IndexOf(index);
        for (var i = at - 1; i >= 0; i--)
        {
            if (words[row[i]].Length == 0) continue;
            return IsValue(words[row[i]]) ? "" : words[row[i]];
        }
        return "";
    }

    /// <summary>The label of the row nearest to its values.</summary>
    public string RowLabel(int row) => rows[row].Select(i => words[i]).LastOrDefault(
        w => w.Length > 0 && !IsValue(w), "");

    /// <summary>The nearest label to the left of a cell that isn't a value, however far.</summary>
    public string NearestLabel(int index)
    {
        var row = rows[Cell(index).Row];
        for (var i = row.IndexOf(index) - 1; i >= 0; i--)
        {
            if (words[row[i]].Length > 0 && !IsValue(words[row[i]])) return words[row[i]];
        }
        return "";
    }

    public static bool IsValue(string words) => Value().IsMatch(words) || IsPlaceholder(words);

    public static bool IsNumber(string words) => Number().IsMatch(words);

    public static bool IsPlaceholder(string words) => words is "" or "-" or "—" or "——" or "–" or "/" or "×" or "\\" or "--" or "一" or "无";

    private string HeadIn(int headRow, TableCell cell)
    {
        var heads = rows[headRow];
        foreach (var i in heads)
        {
            var h = Cell(i);
            if (h.Column < cell.Column + cell.ColumnSpan && cell.Column < h.Column + h.ColumnSpan && (isGrid || heads.Count == rows[cell.Row].Count)) return words[i];
        }
        if (isGrid) return "";
        // A flattened row that lost merged cells lines up at its right end.
        var fromRight = rows[cell.Row].Count - rows[cell.Row].FindIndex(i => Cell(i).Column == cell.Column);
        var at = heads.Count - fromRight;
        return at >= 0 && at < heads.Count ? words[heads[at]] : "";
    }

    private bool LooksLikeHead(List<int> row)
    {
        var filled = row.Where(i => words[i].Length > 0).ToList();
        if (filled.Count < 2 || filled.Any(i => IsNumber(words[i]) || words[i].Length > 24 || Answer().IsMatch(words[i]))) return false;
        // 项目名称 | 老旧小区供水改造项目 | 项目类别 | 特定目标类: fields with their values, however many of these sound like heads.
        if (FormField().IsMatch(words[filled[0]]) && words[filled[1]].Length > 6 && !ColumnEnd().IsMatch(words[filled[1]])) return false;
        if (filled.Count == 2 && !(filled.TrueForAll(i => words[i].Length <= 10) && TwoColumns().IsMatch(words[filled[1]]))) return false;
        var known = filled.Count(i => HeadWord().IsMatch(words[i]));
        return known >= 2 && known * 10 >= filled.Count * 6 && !filled.Any(i => FilledIn().IsMatch(words[i]));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    // 437.7 | 98% | 23,264.53 | ≥95% | 12万元
    [GeneratedRegex(@"^[≥≤=＝<>〈〉-]?\d[\d,]*(?:\.\d+)?(?:%|万元|元|分|个|次|人|天)?$")]
    private static partial Regex Value();

    [GeneratedRegex(@"^-?\d[\d,]*(?:\.\d+)?%?$")]
    private static partial Regex Number();

    [GeneratedRegex("指标|分值|得分|权重|预算|执行|支出|支付|金额|资金|备注|名称|内容|数量|完成|目标|标准|年度|原因|结余|结转|到位|序号|类别|凭证|单价|合计|说明|用途|来源|（(?:单位[：:])?(?:亿元|万元|千元|元)）|合同|大写|单位$|价格?$|增减|差额|日期|时间|性质|措施|项目|计划|付款|评分|自评|科目|拨付|收入|决算|偏差")]
    private static partial Regex HeadWord();

    // 7.6万亩, ≥40公斤, “新建农田7.6万亩，其中…”: a cell that answers, however its words sound.
    [GeneratedRegex(@"^[≥≤＝=<>]\s*\d|^\d[\d,]*(?:\.\d+)?(?!\d|年|[、.．])[一-龥]{1,4}$|[。；]|^.{10,}，|，.{10,}$")]
    private static partial Regex Answer();

    [GeneratedRegex("^(?:项目|专项|政策|转移支付|资金)(?:（项目）)?名称$|^(?:项目)?(?:主管|实施|承担|填报|建设)(?:部门|单位)(?:及代码)?$")]
    private static partial Regex FormField();

    [GeneratedRegex("(?:数|额|率|分|值|量|金|费|单位|部门|内容)(?:（.{1,8}）)?$|（(?:万元|元|亿元)）$")]
    private static partial Regex ColumnEnd();

    [GeneratedRegex("金额|支出|预算|数额|万元|实际完成|得分")]
    private static partial Regex TwoColumns();

    // A cell that already answers (2020年8月5#, 已完成) isn't a head.
    [GeneratedRegex(@"\d{4}年\d|^已(?!付|支|拨|完成|到|使)|^完成$|^基本|。$")]
    private static partial Regex FilledIn();
}
