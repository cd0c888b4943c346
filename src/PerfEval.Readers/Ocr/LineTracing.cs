namespace PerfEval.Readers.Ocr;

/// <summary>Finds long thin runs of ink along the rows of a page: ruling lines, whether whole, broken by the scan or tilted by a hair.</summary>
internal static class LineTracing
{
    private const int ShortestStroke = 14;

    // Where it crosses another line or a character, or where the scan lost it.
    private const int Break = 20;

    /// <summary>All candidates at least as long as asked for, from top to bottom.</summary>
    public static List<InkLine> Trace(InkMask thin, int shortest)
    {
        var strokes = Strokes(thin);
        var root = Connect(strokes);
        return [.. Enumerable.Range(0, strokes.Count)
            .GroupBy(i => root[i])
            .Select(g => g.Select(i => strokes[i]).ToList())
            .Where(g => g.Max(s => s.To) - g.Min(s => s.From) >= shortest)
            .Select(g => new InkLine(g))
            .Where(l => IsFlat(l))
            .OrderBy(l => l.At)];
    }

    // Straightened pages leave no more than a pixel in a hundred.
    private static bool IsFlat(InkLine line) =>
        line.Strokes.Max(s => s.Row) - line.Strokes.Min(s => s.Row) <= InkMask.Thickest + (line.Length / 60);

    private static List<Stroke> Strokes(InkMask thin)
    {
        var strokes = new List<Stroke>();
        for (var y = 0; y < thin.Height; y++)
        {
            var row = thin.Row(y);
            for (var x = row.IndexOf((byte)1); x >= 0 && x < row.Length;)
            {
                var end = row[x..].IndexOf((byte)0);
                end = end < 0 ? row.Length : x + end;
                if (end - x >= ShortestStroke) strokes.Add(new Stroke(y, x, end));
                var next = row[end..].IndexOf((byte)1);
                x = next < 0 ? row.Length : end + next;
            }
        }
        return strokes;
    }

    private static int[] Connect(List<Stroke> strokes)
    {
        var parent = new int[strokes.Count];
        var first = 0;
        for (var i = 0; i < strokes.Count; i++)
        {
            parent[i] = i;
            while (strokes[first].Row < strokes[i].Row - 2) first++;
            for (var j = first; j < i; j++)
                if (strokes[j].From <= strokes[i].To + Break && strokes[i].From <= strokes[j].To + Break)
                    parent[Top(parent, i)] = Top(parent, j);
        }
        for (var i = 0; i < parent.Length; i++) parent[i] = Top(parent, i);
        return parent;
    }

    private static int Top(int[] parent, int i)
    {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    }
}
