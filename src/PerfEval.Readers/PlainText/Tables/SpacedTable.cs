using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A table whose columns are set with blanks, as pdftotext -layout and w3m print it: kept only when blank lanes part the same columns in
/// all of its lines and it is plain which lines belong to one row.
/// </summary>
internal sealed partial class SpacedTable
{
    private const int LongestPiece = 30;
    private const int MostRests = 12;
    private const int LongestCriterion = 150;
    private const int FewestLevelled = 5;
    private const int FewestAboveProse = 3;
    private const int MostParted = 200;
    private readonly List<(int Start, int End)> _columns;
    private readonly List<GapPiece?[]> _last = [];
    private readonly List<StringBuilder?[]> _rows = [];

    private SpacedTable(List<(int Start, int End)> columns) => _columns = columns;

    /// <param name="judged">Lines before this one were judged already; it moves behind those judged now.</param>
    public static DrawnTable? Find(IReadOnlyList<string> lines, int at, ref int judged)
    {
        if (at < judged || !SpacedBlock.IsSpaced(lines[at])) return null;
        var block = lines.Skip(at).Take(SpacedBlock.Length(lines, at)).ToList();
        judged = at + block.Count;
        var counts = block.ConvertAll(l => GapPiece.Split(l, BlankPlaces.Characters).Count);
        // Rows with merged cells at either end (项目名称 | …) cross the lanes: the table is what stands between the full rows.
        var most = counts.Max();
        var (first, last) = (counts.FindIndex(c => c * 10 >= most * 7), counts.FindLastIndex(c => c * 10 >= most * 7));
        if (first > 0)
        {
            judged = at + first;
            return null;
        }
        if (Longest(block, most, last) is { } whole)
        {
            judged = at + whole.Lines;
            return whole;
        }
        // 实施…项目，完成年度任务，… | 年度目标基本完成，… crosses all lanes: what stands above it may be a table, and so may what stands below.
        var prose = block.FindIndex(IsProse);
        if (prose < FewestAboveProse || block.Count > MostParted) return null;
        judged = at + prose + 1;
        var above = counts[..prose];
        return Longest(block[..prose], above.Max(), above.FindLastIndex(c => c * 10 >= above.Max() * 7));
    }

    private static DrawnTable? Longest(List<string> block, int most, int last)
    {
        for (var count = Math.Min(block.Count, last + 1 + MostRests); count > last; count--)
        {
            if ((Read(block[..count], most, tight: false) ?? ReadTight(block[..count]) ?? ReadSplit(block[..count], most)) is { } table) return new DrawnTable(count, [.. table.Cells()]);
        }
        return null;
    }

    private static bool IsProse(string line) => GapPiece.Split(line, BlankPlaces.Characters).Exists(p => p.Text.Length > LongestPiece || p.Text[^1] is '。' or '；');

    // The right way to count places is the one that makes as many columns as the fullest line has pieces.
    private static SpacedTable? Read(List<string> block, int most, bool tight) => Enum.GetValues<BlankPlaces>()
        .Select(p => (Places: p, Columns: SpacedBlock.Columns(block, p, tight))).OrderBy(c => Math.Abs(c.Columns.Count - most))
        .Where(c => IsPlausible(block, c.Columns.Count)).Select(c => Read(block, c.Places, c.Columns, tight))
        .FirstOrDefault(t => t is { _rows.Count: > 1 });

    private static SpacedTable? ReadTight(List<string> block) => Read(block, block.Max(l => GapPiece.Split(l, BlankPlaces.Characters, tight: true).Count), tight: true);

    // 年度指标值 stands over 指标性质 | 指标值 | 度量单位 and closes the lanes between them: the lines below it tell the columns.
    private static SpacedTable? ReadSplit(List<string> block, int most)
    {
        if (block.Count < 3 || !GapPiece.Split(block[1], BlankPlaces.Characters).Exists(p => SplitTarget.NamesFirst(p.Text)) || !IsPlausible(block, most)) return null;
        return Enum.GetValues<BlankPlaces>().Select(p => (Places: p, Columns: SpacedBlock.Columns([.. block.Skip(1)], p, tight: false)))
            .Where(c => c.Columns.Count >= most).Select(c => Read(block, c.Places, c.Columns, tight: false)).FirstOrDefault(t => t is { _rows.Count: > 1 });
    }

    private static SpacedTable? Read(List<string> block, BlankPlaces places, List<(int Start, int End)> columns, bool tight)
    {
        var table = new SpacedTable(columns);
        var afterBlank = false;
        foreach (var line in block)
        {
            if (string.IsNullOrWhiteSpace(line)) afterBlank = true;
            else if (!table.Read(GapPiece.Split(line, places, tight), afterBlank)) return null;
            else afterBlank = false;
        }
        return table;
    }

    // Labels of a cover stand in columns too (填报人：  联系电话：), so do chapters and their pages, and justified prose has wide blanks.
    private static bool IsPlausible(List<string> block, int columns)
    {
        var rows = block.Select(l => GapPiece.Split(l, BlankPlaces.Characters)).Where(p => p.Count > 1).ToList();
        if (columns < 2 || rows.Count < 3 || rows.Count(r => r.Count >= Math.Min(columns, 3)) < 2) return false;
        var pieces = rows.SelectMany(r => r).ToList();
        // 评分标准 and 偏差原因 between 一级指标 and 得分 may be long.
        var longest = rows[0].Count(p => LevelName().IsMatch(p.Text)) > 1 && rows[0].Count >= FewestLevelled ? LongestCriterion : LongestPiece;
        if (pieces.Exists(p => p.Text.Length > longest || (longest == LongestPiece && p.Text[^1] is '。' or '；') || p.Text.Contains("...", StringComparison.Ordinal) || p.Text.Contains('…', StringComparison.Ordinal))) return false;
        if (pieces.Count(p => p.Text.Contains('：', StringComparison.Ordinal)) * 3 > pieces.Count || rows.TrueForAll(r => Numbered().IsMatch(r[0].Text))) return false;
        return columns > 2 ? pieces.Exists(p => Figure().IsMatch(p.Text)) : rows.Skip(1).All(r => r.Count == 2 && Figure().IsMatch(r[1].Text));
    }

    private bool Read(List<GapPiece> pieces, bool afterBlank)
    {
        var line = new GapPiece?[_columns.Count];
        foreach (var piece in pieces)
        {
            var column = _columns.FindIndex(c => c.Start <= piece.Start && piece.End <= c.End);
            if (column < 0 && _rows.Count == 0) column = _columns.FindIndex(c => piece.Start < c.End && c.Start < piece.End);
            if (column < 0) return false;
            if (line[column] is { } half)
            {
                // 总  分 and 合  计 are one word.
                if (half.Text.Length > 1 || piece.Text.Length > 1 || char.IsAscii(half.Text[0]) || char.IsAscii(piece.Text[0])) return false;
                line[column] = new GapPiece(half.Start, piece.End, half.Text + piece.Text);
                continue;
            }
            line[column] = piece;
        }
        if (_rows.Count > 0 && !afterBlank && GoesOn(line))
        {
            for (var i = 0; i < line.Length; i++)
            {
                if (line[i] is { } piece) LineJoin.Append(_rows[^1][i]!, piece.Text);
                _last[^1][i] = line[i];
            }
            return true;
        }
        // A lone piece right of the first column is the rest of some cell: of which row can't be told.
        if (pieces.Count == 1 && line[0] is null) return false;
        _rows.Add([.. line.Select(p => p is null ? null : new StringBuilder(p.Text))]);
        _last.Add(line);
        return true;
    }

    // Every piece stands below one that filled its column, or a few pieces stand below longer ones right of the first column; none is a figure.
    private bool GoesOn(GapPiece?[] line)
    {
        var isRest = line[0] is null && line.Count(p => p is not null) * 2 <= line.Length;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not { } piece) continue;
            if (_last[^1][i] is not { } above || Figure().IsMatch(piece.Text)) return false;
            if (above.End < _columns[i].End - 1 && !(isRest && piece.Text.Length <= above.Text.Length)) return false;
        }
        return Array.Exists(line, p => p is null);
    }

    private IEnumerable<DrawnCell> Cells() =>
        _rows.SelectMany((row, r) => DrawnRow.Of(row.Select((text, c) => new DrawnCell(r, c, 1, 1, text?.ToString() ?? ""))));

    // 320   97.66%   —   ≥860 套
    [GeneratedRegex(@"^[≥≤<>=-]?\d[\d.,]*[ ]?(?:[%％]|\p{Lo}{0,2})$|^[-—/]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex("^[一二三]级(?:绩效)?指标$", RegexOptions.NonBacktracking)]
    private static partial Regex LevelName();

    // 一、   （一）   1.   （1）   第一章
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）]|第[一二三四五六七八九十]{1,3}[章节部])", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
