namespace PerfEval.Web.PageView;

/// <summary>原页 of a report: all its pages, and what is chosen on them.</summary>
public sealed record SheetsView(long Report, IReadOnlyList<PageSheet> Sheets, IReadOnlySet<string> Selected)
{
    private const double PixelsPerPoint = 96 / 72.0;

    public int Last => Sheets[^1].Page.Number;

    /// <summary>The length at 100 %, as a browser counts pixels.</summary>
    public static int Pixels(double points) => (int)Math.Round(points * PixelsPerPoint);
}
