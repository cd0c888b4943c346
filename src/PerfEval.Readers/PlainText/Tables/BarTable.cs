using System.Text.RegularExpressions;
using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A table with bars between its cells and no rules between its rows, as antiword prints it: a cell too long for its column goes on in
/// the lines below, so a line begins a row when some word of it had room in the line before.
/// </summary>
internal sealed partial class BarTable
{
    private readonly List<List<DrawnPiece>> _rows = [];
    private readonly List<List<List<string>>> _texts = [];

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (at > 0 && BoxCharacters.IsFramed(lines[at - 1])) return null;
        var end = at;
        while (end < lines.Count && BoxCharacters.IsFramed(lines[end]) && !BoxCharacters.IsRule(lines[end])) end++;
        if (end - at < 2) return null;
        var block = lines.Skip(at).Take(end - at).ToList();
        if (TightBarTable.Of(block) is { } tight) return tight;
        if (DrawnColumns.Of(block) is not { Count: > 1 } columns) return null;
        return Read(block, columns);
    }

    /// <summary>The rows of a block; a rule among them ends a row.</summary>
    public static DrawnTable Read(IReadOnlyList<string> block, DrawnColumns columns)
    {
        var table = new BarTable();
        var ruled = false;
        foreach (var line in block)
        {
            var isRule = BoxCharacters.IsRule(line);
            if (!isRule) table.Read(columns.Pieces(line), ruled);
            ruled = isRule;
        }
        return new DrawnTable(block.Count, [.. table.Cells()]);
    }

    private void Read(List<DrawnPiece> pieces, bool beginsRow)
    {
        if (_rows.Count > 0 && !beginsRow && GoesOn(pieces))
        {
            for (var i = 0; i < pieces.Count; i++) _texts[^1][i].Add(pieces[i].Text);
            return;
        }
        _rows.Add(pieces);
        _texts.Add([.. pieces.Select(p => new List<string> { p.Text })]);
    }

    private bool GoesOn(List<DrawnPiece> pieces)
    {
        var row = _rows[^1];
        if (row.Count != pieces.Count || row.Where((p, i) => p.First != pieces[i].First || p.End != pieces[i].End).Any()) return false;
        var texts = _texts[^1];
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].IsBlank) continue;
            var (above, words) = (texts[i][^1].Trim(), pieces[i].Text.Trim());
            if (Item().IsMatch(words) && Item().IsMatch(texts[i][0].TrimStart()) && pieces.Count(p => !p.IsBlank) == 1) continue;
            if (above.Length == 0 || !LineJoin.HadNoRoom(above, words, pieces[i].Width - Padding(row))) return false;
            // 年初预算数 fills its column of ten, and 320 below it begins the next row.
            if (Figure().IsMatch(words) && !char.IsAsciiDigit(above[^1]) && above[^1] is not ('.' or ',' or '，' or '-' or '≥' or '≤')) return false;
        }
        return true;
    }

    // The blanks beside the bars are no room for words.
    private static int Padding(List<DrawnPiece> row) => row.TrueForAll(p => p.IsBlank || p.Text[0] == ' ') ? 2 : 0;

    private IEnumerable<DrawnCell> Cells() => _rows.SelectMany((row, r) =>
        DrawnRow.Of(row.Select((piece, i) => new DrawnCell(r, piece.First, 1, piece.End - piece.First, LineJoin.Cell(_texts[r][i], piece.Width - Padding(row))))));

    // 320   97.66%   —   100分
    [GeneratedRegex(@"^[≥≤<>=-]?\d[\d.,]*[%％]?$|^[-—/]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    // 1.   （2）   ③   目标2：   : a paragraph of its own within a cell
    [GeneratedRegex(@"^(?:\d{1,2}[.、．）)]|[（(]\d{1,2}[）)]|[①-⑳]|(?:目标|指标|完成|情况)\d{1,2}[:：、.])", RegexOptions.NonBacktracking)]
    private static partial Regex Item();
}
