using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Grids;

/// <summary>Joins the pieces of ruling lines that are drawn cell by cell, dashed or twice into whole lines.</summary>
internal static class CollinearRulings
{
    // Word draws a border as bars of 0.48 pt that may lie half a point beside each other.
    private const double SameLine = 0.8;
    private const double WidestLine = 3;
    private const double Gap = 3;

    // Dots and the ends of dashes that belong to nothing
    private const double Shortest = 3;

    // A page with more is a map or a drawing.
    private const int Most = 60_000;

    public static List<Ruling> Join(IEnumerable<Ruling> rulings, bool horizontal)
    {
        var pieces = rulings.Where(r => r.Horizontal == horizontal && IsSane(r)).Select(Forward).OrderBy(r => r.At).ToList();
        var joined = new List<Ruling>();
        if (pieces.Count > Most) return joined;
        for (var start = 0; start < pieces.Count;)
        {
            var end = start + 1;
            while (end < pieces.Count && pieces[end].At - pieces[end - 1].At <= SameLine && pieces[end].At - pieces[start].At <= WidestLine) end++;
            JoinLine(pieces.GetRange(start, end - start), joined);
            start = end;
        }
        return joined;
    }

    private static void JoinLine(List<Ruling> pieces, List<Ruling> joined)
    {
        pieces.Sort((a, b) => a.From.CompareTo(b.From));
        var line = pieces[0];
        foreach (var piece in pieces.Skip(1))
        {
            if (piece.From > line.To + Gap)
            {
                Keep(line, joined);
                line = piece;
            }
            else if (piece.To > line.To)
            {
                line = line with { At = piece.To - piece.From > line.To - line.From ? piece.At : line.At, To = piece.To };
            }
        }
        Keep(line, joined);
    }

    private static void Keep(Ruling line, List<Ruling> joined)
    {
        if (line.To - line.From >= Shortest) joined.Add(line);
    }

    /// <summary>From the lesser end to the greater.</summary>
    public static Ruling Forward(Ruling r) => r.From <= r.To ? r : r with { From = r.To, To = r.From };

    /// <summary>False for lines that stand nowhere, as in damaged files.</summary>
    public static bool IsSane(Ruling r) => Math.Abs(r.At) < 1e5 && Math.Abs(r.From) < 1e5 && Math.Abs(r.To) < 1e5;
}
