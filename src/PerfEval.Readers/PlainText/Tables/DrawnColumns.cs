using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// The columns that the bars of a framed table draw. A row with merged cells has bars at some of the places only; where the bars of one
/// column do not stand below each other (a proportional font) the columns are counted instead.
/// </summary>
internal sealed class DrawnColumns
{
    private const int MostBars = 200;
    private readonly bool _wideSymbols;
    private readonly List<int>? _places;

    private DrawnColumns(bool wideSymbols, List<int>? places, int count) => (_wideSymbols, _places, Count) = (wideSymbols, places, count);

    public int Count { get; }

    /// <summary>Null when the lines have neither common places nor a common number of bars.</summary>
    public static DrawnColumns? Of(IReadOnlyList<string> lines)
    {
        var most = lines.Max(l => Bars(l, true).Count);
        if (most is < 2 or > MostBars) return null;
        var (narrow, wide) = (Places(lines, false), Places(lines, true));
        var places = narrow.Count <= wide.Count ? narrow : wide;
        if (places.Count <= most + most / 2) return new DrawnColumns(places == wide, places, places.Count - 1);
        return lines.All(l => BoxCharacters.IsRule(l) || Bars(l, true).Count == most) ? new DrawnColumns(true, null, most - 1) : null;
    }

    /// <summary>The pieces between the bars of a line, each with the columns that it covers.</summary>
    public List<DrawnPiece> Pieces(string line)
    {
        var pieces = new List<DrawnPiece>();
        var bars = Bars(line, _wideSymbols);
        for (var i = 0; i + 1 < bars.Count; i++)
        {
            var (first, end) = _places is null ? (i, i + 1) : (_places.IndexOf(bars[i].Place), _places.IndexOf(bars[i + 1].Place));
            pieces.Add(new DrawnPiece(first, end, bars[i + 1].Place - bars[i].Place - 1, line[(bars[i].Index + 1)..bars[i + 1].Index]));
        }
        return pieces;
    }

    private static List<int> Places(IReadOnlyList<string> lines, bool wideSymbols) =>
        [.. lines.SelectMany(l => Bars(l, wideSymbols)).Select(b => b.Place).Distinct().Order()];

    private static List<(int Index, int Place)> Bars(string line, bool wideSymbols)
    {
        var (bars, place) = (new List<(int, int)>(), 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (BoxCharacters.IsVertical(line, i)) bars.Add((i, place));
            place += DisplayWidth.Of(line[i], wideSymbols);
        }
        return bars;
    }
}
