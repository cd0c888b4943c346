using System.Text.Json;
using PerfEval.Core.Documents;

namespace PerfEval.Storage.Analysis;

/// <summary>
/// Pages and places as short rows, lengths in tenths of a point: sizes <c>[number,width,height,turn,1 when recognised]</c>, with the skew in hundredths of a degree where there is one, runs
/// <c>[start,length,page,top,bottom,left edge,width of each UTF-16 unit…]</c>.
/// </summary>
internal sealed record PlacesJson(int[][] Sizes, int[][] Runs)
{
    private const int FirstEdge = 5;

    public static PlacesJson Of(PagePlaces places) => new(
        [.. places.Pages.Select(Of)],
        [.. places.Runs.Select(Of)]);

    public PagePlaces Places() => new(
        [.. Sizes.Select(Page)],
        [.. Runs.Select(Run)]);

    /// <summary>One row of the sizes.</summary>
    public static SourcePage Page(string size) => Page(JsonSerializer.Deserialize<int[]>(size)!);

    private static SourcePage Page(int[] size) => new(size[0], size[1] / 10.0, size[2] / 10.0, size[3], size[4] == 1, size.Length > 5 ? size[5] / 100.0 : 0);

    private static int[] Of(SourcePage page)
    {
        int[] size = [page.Number, Tenths(page.Width), Tenths(page.Height), page.Turn, page.Recognized ? 1 : 0];
        var skew = (int)Math.Round(page.Skew * 100);
        return skew == 0 ? size : [.. size, skew];
    }

    private static int[] Of(PlacedText run)
    {
        var row = new int[FirstEdge + run.Edges.Count];
        (row[0], row[1], row[2], row[3], row[4]) = (run.Span.Start, run.Span.Length, run.Page, Tenths(run.Top), Tenths(run.Bottom));
        for (var i = 0; i < run.Edges.Count; i++) row[FirstEdge + i] = Tenths(run.Edges[i]) - (i == 0 ? 0 : Tenths(run.Edges[i - 1]));
        return row;
    }

    private static PlacedText Run(int[] row)
    {
        var edges = new float[row.Length - FirstEdge];
        for (int i = 0, at = 0; i < edges.Length; i++) edges[i] = (at += row[FirstEdge + i]) / 10f;
        return new PlacedText(new TextSpan(row[0], row[1]), row[2], row[3] / 10.0, row[4] / 10.0, edges);
    }

    private static int Tenths(double points) => (int)Math.Round(points * 10);
}
