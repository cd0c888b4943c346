namespace PerfEval.Core.Documents;

/// <summary>Finds the rectangles on the pages where a span of the canonical text stands.</summary>
public sealed class PagePlaces(IReadOnlyList<SourcePage> pages, IReadOnlyList<PlacedText> runs)
{
    public static PagePlaces None { get; } = new([], []);

    public IReadOnlyList<SourcePage> Pages { get; } = pages;

    /// <summary>In the order of their spans.</summary>
    public IReadOnlyList<PlacedText> Runs { get; } = runs;

    /// <summary>One rectangle for every line that the span touches; empty where the format has no pages.</summary>
    public IEnumerable<PagePlace> Of(TextSpan span)
    {
        for (var i = FirstEndingAfter(span.Start); i < Runs.Count && Runs[i].Span.Start < span.End; i++)
        {
            var run = Runs[i];
            var from = Math.Max(span.Start, run.Span.Start) - run.Span.Start;
            var to = Math.Min(span.End, run.Span.End) - run.Span.Start;
            if (from < to) yield return new PagePlace(run.Page, new PageBox(run.Edges[from], run.Top, run.Edges[to], run.Bottom));
        }
    }

    /// <summary>The page on which the span begins.</summary>
    public int? PageOf(TextSpan span) => Of(span).Select(p => (int?)p.Page).FirstOrDefault();

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, Runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
