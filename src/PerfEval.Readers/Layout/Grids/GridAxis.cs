namespace PerfEval.Readers.Layout.Grids;

/// <summary>The places of a grid's lines along one axis.</summary>
internal static class GridAxis
{
    /// <summary>Lines that lie nearer than this are one line: double borders, columns that miss each other by a hair.</summary>
    public const double Same = 3;

    // An open side is closed where lines stick out far enough for words to stand there.
    private const double Open = 6;

    /// <summary>The edges between cells: where lines run, and where at least two lines across them end in common beyond the outermost.</summary>
    public static List<double> Edges(IEnumerable<double> lines, IEnumerable<(double From, double To)> across)
    {
        var edges = Clusters(lines);
        var ends = across.ToList();
        if (End(ends.ConvertAll(e => -e.From)) is { } first && -first < edges[0] - Open) edges.Insert(0, -first);
        if (End(ends.ConvertAll(e => e.To)) is { } last && last > edges[^1] + Open) edges.Add(last);
        return edges;
    }

    public static int Nearest(List<double> edges, double value)
    {
        var at = edges.BinarySearch(value);
        if (at >= 0) return at;
        at = ~at;
        if (at == 0) return 0;
        return at == edges.Count || value - edges[at - 1] <= edges[at] - value ? at - 1 : at;
    }

    /// <summary>One place for all that lie near each other, in order.</summary>
    public static List<double> Clusters(IEnumerable<double> lines)
    {
        var edges = new List<double>();
        var (start, sum, count) = (double.NaN, 0.0, 0);
        foreach (var line in lines.Order())
        {
            if (count > 0 && line - start > Same)
            {
                edges.Add(sum / count);
                count = 0;
            }
            if (count == 0) (start, sum) = (line, 0);
            (sum, count) = (sum + line, count + 1);
        }
        if (count > 0) edges.Add(sum / count);
        return edges;
    }

    private static double? End(List<double> ends)
    {
        ends.Sort();
        for (var i = ends.Count - 1; i > 0; i--)
            if (ends[i] - ends[i - 1] <= Same) return ends[i];
        return null;
    }
}
