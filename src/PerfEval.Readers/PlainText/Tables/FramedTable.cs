using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table whose cells are framed with rules and bars (┌─┬─┐ or +--+): a row ends where a rule closes its cells.</summary>
internal sealed class FramedTable
{
    private readonly DrawnColumns _columns;
    private readonly int _padding;
    private readonly List<OpenCell> _cells = [];
    private readonly OpenCell?[] _open;
    private int _row = -1;
    private bool _ruled = true;

    private FramedTable(DrawnColumns columns, IReadOnlyList<string> block)
    {
        (_columns, _open) = (columns, new OpenCell?[columns.Count]);
        // The blanks beside the bars are no room for words.
        var filled = block.SelectMany(columns.Pieces).Where(p => !p.IsRule && !p.IsBlank).ToList();
        _padding = filled.Count(p => p.Text[0] == ' ') * 2 > filled.Count ? 2 : 0;
    }

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (at > 0 && BoxCharacters.IsFramed(lines[at - 1])) return null;
        var end = at;
        while (end < lines.Count && BoxCharacters.IsFramed(lines[end])) end++;
        if (end - at < 2) return null;
        var block = lines.Skip(at).Take(end - at).ToList();
        if (!block.Exists(l => BoxCharacters.IsRule(l)) || block.TrueForAll(l => BoxCharacters.IsRule(l))) return null;
        if (DrawnColumns.Of(block) is not { } columns) return null;
        if (HasRulesAroundHeadOnly(block)) return BarTable.Read(block, columns);
        var table = new FramedTable(columns, block);
        foreach (var line in block) table.Read(line);
        return table.Close(block.Count);
    }

    // A rule above and below the head and one at the end, as databases print: each line is a row then, but for what goes on in the next.
    private static bool HasRulesAroundHeadOnly(List<string> block) =>
        block.Count(l => BoxCharacters.IsRule(l)) <= 3 && block.TrueForAll(l => BoxCharacters.IsRule(l) || !BoxCharacters.HoldsRule(l));

    private void Read(string line)
    {
        var pieces = _columns.Pieces(line);
        if (pieces.Exists(p => p.IsRule))
        {
            foreach (var piece in pieces.Where(p => p.IsRule)) Array.Fill(_open, null, piece.First, piece.End - piece.First);
            _ruled = true;
        }
        var beginsRow = _ruled && pieces.Exists(p => !p.IsRule && _open[p.First] is null);
        if (beginsRow)
        {
            _row++;
            _ruled = false;
            foreach (var open in _open.OfType<OpenCell>()) open.LastRow = _row;
        }
        foreach (var piece in pieces.Where(p => !p.IsRule)) (_open[piece.First] ?? Open(piece)).Add(piece);
    }

    private OpenCell Open(DrawnPiece piece)
    {
        var cell = new OpenCell(Math.Max(0, _row), piece, piece.Width - _padding);
        Array.Fill(_open, cell, piece.First, piece.End - piece.First);
        _cells.Add(cell);
        return cell;
    }

    private DrawnTable? Close(int lines) =>
        _cells.Count < 2 ? null : new DrawnTable(lines, [.. _cells.OrderBy(c => c.Row).ThenBy(c => c.First).Select(c => c.Close())]);

    private sealed class OpenCell(int row, DrawnPiece piece, int width)
    {
        private readonly List<string> _lines = [];

        public int Row => row;

        public int First => piece.First;

        public int LastRow { get; set; }

        public void Add(DrawnPiece line) => _lines.Add(line.Text);

        public DrawnCell Close() => new(row, piece.First, Math.Max(LastRow, row) - row + 1, piece.End - piece.First, LineJoin.Cell(_lines, width));
    }
}
