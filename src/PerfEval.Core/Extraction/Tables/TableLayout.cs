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
    // Every finder asks for the heads of every cell and the labels of every row.
    private readonly IReadOnlyList<string>?[] headParts;
    private readonly string?[] heads;
    private readonly IReadOnlyList<string>?[] leadLabels;
    private IndicatorColumns? columns;

    public TableLayout(SourceDocument document, SourceTable table)
    {
        Table = table;
        isGrid = table.Cells.Any(c => c.ColumnSpan > 1 || c.RowSpan > 1);
        words = [.. table.Cells.Select(c => Blank().Replace(string.Concat(document.Nesting.OwnWords(c).Select(document.Words)), ""))];
        holdsTable = [.. table.Cells.Select(document.Nesting.HoldsTable)];
        rows = new List<int>[table.RowCount];
        for (var r = 0; r < rows.Length; r++) rows[r] = [];
        for (var i = 0; i < table.Cells.Count; i++) rows[table.Cells[i].Row].Add(i);
        isHeadRow = HeadRows.Find(table.Cells, words, rows, isGrid);
        headRowOf = new int[rows.Length];
        (headParts, heads, leadLabels) = (new IReadOnlyList<string>?[words.Length], new string?[words.Length], new IReadOnlyList<string>?[rows.Length]);
        var head = -1;
        for (var r = 0; r < rows.Length; r++)
        {
            if (isHeadRow[r]) head = r;
            else if (rows[r].Count == 1 && rows.Length > 1 && !Resumes(r)) head = -1;   // a section row (二、项目支出明细情况) ends the block above
            headRowOf[r] = head;
        }
    }

    public SourceTable Table { get; }

    public int RowCount => rows.Length;

    public bool IsHeadRow(int row) => isHeadRow[row];

    /// <summary>The head row that rules a row, or −1.</summary>
    public int HeadRowOf(int row) => headRowOf[row];

    /// <summary>What its columns hold when it is a table of indicators.</summary>
    public IndicatorColumns Columns => columns ??= new IndicatorColumns(this);

    /// <summary>Indexes of the cells of a row.</summary>
    public IReadOnlyList<int> Row(int row) => rows[row];

    public TableCell Cell(int index) => Table.Cells[index];

    /// <summary>True for a cell with a table of its own (嵌套表格), whose values are not those of the cell.</summary>
    public bool HoldsTable(int index) => holdsTable[index];

    /// <summary>The folded words of a cell, without blanks, line breaks and the tables within it.</summary>
    public string Words(int index) => words[index];

    /// <summary>The words of the head over a cell; empty without one. Heads of two rows are joined.</summary>
    public string Head(int index) => heads[index] ??= string.Concat(HeadParts(index));

    /// <summary>The words of the heads over a cell, the upper one first: 预算数, 中央.</summary>
    public IReadOnlyList<string> HeadParts(int index) => headParts[index] ??= HeadsOver(index);

    private IReadOnlyList<string> HeadsOver(int index)
    {
        var cell = Cell(index);
        var head = headRowOf[cell.Row];
        if (head < 0 || head == cell.Row) return [];
        var parts = new List<string>();
        for (var row = head; row >= 0 && isHeadRow[row]; row--)
        {
            var words = HeadIn(row, cell, row < head);
            if (words.Length > 0 && !parts.Contains(words)) parts.Insert(0, words);
        }
        return parts;
    }

    /// <summary>The labels of a row before its values, those merged down from rows above included: 道路硬化, 中央资金.</summary>
    public IReadOnlyList<string> LeadLabels(int row) => leadLabels[row] ??= LabelsOf(row);

    private IReadOnlyList<string> LabelsOf(int row)
    {
        var first = rows[row].Where(i => TableLayout.IsNumber(words[i]) && (words[i].Length > 0) && Cell(i).Column > 0).Select(i => Cell(i).Column).DefaultIfEmpty(int.MaxValue).First();
        return [.. Enumerable.Range(0, words.Length).Where(i => Cell(i).Row <= row && row < Cell(i).Row + Cell(i).RowSpan && !isHeadRow[Cell(i).Row] && Cell(i).Column < first && words[i].Length > 0 && !IsValue(words[i]))
            .OrderBy(i => Cell(i).Column).Select(Label).Prepend(MergedAbove(row)).Where(w => w.Length > 0)];
    }

    // A flattened table leaves the places that 道路硬化 was merged over empty: 小计, 中央资金, 县级资金 are its rows.
    private string MergedAbove(int row)
    {
        if (isGrid || rows[row].Count == 0 || words[rows[row][0]].Length > 0 || headRowOf[row] < 0) return "";
        for (var above = row - 1; above > headRowOf[row]; above--)
        {
            if (rows[above].Count > 0 && words[rows[above][0]].Length > 0) return IsValue(words[rows[above][0]]) ? "" : words[rows[above][0]];
        }
        return "";
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
            return IsValue(words[row[i]]) ? "" : Label(row[i]);
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
            if (words[row[i]].Length > 0 && !IsValue(words[row[i]])) return Label(row[i]);
        }
        return "";
    }

    // 预算总额： before its number
    private string Label(int index) => words[index].TrimEnd('：', ':');

    public static bool IsValue(string words) => Value().IsMatch(words) || IsPlaceholder(words);

    public static bool IsNumber(string words) => Number().IsMatch(words);

    public static bool IsPlaceholder(string words) => words is "" or "-" or "—" or "——" or "–" or "/" or "×" or "\\" or "--" or "―" or "――" or "－" or "－－" or "一" or "无";

    // A flattened table leaves the places that 预算数 was merged over empty: they are its own.
    private string HeadIn(int headRow, TableCell cell, bool isUpper)
    {
        var heads = rows[headRow];
        var last = "";
        foreach (var i in heads)
        {
            var h = Cell(i);
            if (words[i].Length > 0 && h.Column <= cell.Column) last = words[i];
            if (h.Column < cell.Column + cell.ColumnSpan && cell.Column < h.Column + h.ColumnSpan && (isGrid || heads.Count == rows[cell.Row].Count))
                return words[i].Length == 0 && isUpper && !isGrid && LowerFills(headRow, cell) ? last : words[i];
        }
        if (isGrid) return "";
        // A flattened row that lost merged cells lines up at its right end.
        var fromRight = rows[cell.Row].Count - rows[cell.Row].FindIndex(i => Cell(i).Column == cell.Column);
        var at = heads.Count - fromRight;
        return at >= 0 && at < heads.Count ? words[heads[at]] : "";
    }

    private bool LowerFills(int headRow, TableCell cell) => rows[headRow + 1].Exists(i => Cell(i).Column == cell.Column && words[i].Length > 0);

    // A heading over a group of rows (一、基本支出) that go on in the columns of the rows before it.
    private bool Resumes(int row)
    {
        if (row == 0 || row + 1 >= rows.Length || isHeadRow[row + 1] || rows[row + 1].Count < 3 || ChapterRow().IsMatch(words[rows[row][0]])) return false;
        var before = rows[row - 1];
        return rows[row + 1].Select(i => Cell(i).Column).SequenceEqual(before.Select(i => Cell(i).Column))
            && rows[row + 1].Zip(before).Any(p => IsNumber(words[p.First]) && (isHeadRow[row - 1] || IsNumber(words[p.Second])))
            && !rows[row + 1].Zip(before).Any(p => IsNumber(words[p.First]) && words[p.Second].Length > 0 && !isHeadRow[row - 1] && !IsValue(words[p.Second]));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    // 437.7 | 98% | 23,264.53 | ≥95% | 12万元
    [GeneratedRegex(@"^[≥≤=＝<>〈〉-]?\d[\d,]*(?:\.\d+)?(?:%|万元|元|分|个|次|人|天)?$")]
    private static partial Regex Value();

    [GeneratedRegex(@"^-?\d[\d,]*(?:\.\d+)?%?$")]
    private static partial Regex Number();

    // 二、项目支出明细情况 opens another part of the form; 一、基本支出 a group of rows.
    [GeneratedRegex("(?:情况|明细|附表|[^报发]表|概况)(?:（.*）)?$")]
    private static partial Regex ChapterRow();
}
