using PerfEval.Core.Documents;

namespace PerfEval.Web.DocumentView;

/// <summary>A text cut at every border of a mark, so that marks may overlap; asked for its paragraphs and cells in the order they are drawn.</summary>
public sealed class MarkedText
{
    private readonly string _text;
    private readonly int[] _starts;
    private readonly Mark[][] _covering;
    private readonly HashSet<string> _started = new(StringComparer.Ordinal);

    public MarkedText(string text, IEnumerable<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        var inside = marks.Select(m => m with { Span = Clip(m.Span, text.Length) }).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ToList();
        var borders = new SortedSet<int> { 0 };
        foreach (var mark in inside)
        {
            borders.Add(mark.Span.Start);
            borders.Add(mark.Span.End);
        }
        _starts = [.. borders];
        _covering = Sweep(_starts, inside);
    }

    /// <summary>The segments of a part of the text, in order; joined they are exactly that part.</summary>
    public IEnumerable<Segment> Segments(TextSpan part)
    {
        part = Clip(part, _text.Length);
        var at = Array.BinarySearch(_starts, part.Start);
        for (var i = at >= 0 ? at : ~at - 1; i < _starts.Length && _starts[i] < part.End; i++)
        {
            var start = Math.Max(part.Start, _starts[i]);
            var end = Math.Min(part.End, i + 1 < _starts.Length ? _starts[i + 1] : _text.Length);
            if (start >= end) continue;
            yield return new Segment(_text[start..end], _covering[i], [.. _covering[i].Where(m => _started.Add(m.Key))]);
        }
    }

    // A mark without length (an empty cell) stands at the segment that begins there.
    private static Mark[][] Sweep(int[] starts, List<Mark> byStart)
    {
        var covering = new Mark[starts.Length][];
        var open = new List<Mark>();
        var next = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            open.RemoveAll(m => m.Span.End <= starts[i]);
            for (; next < byStart.Count && byStart[next].Span.Start <= starts[i]; next++) open.Add(byStart[next]);
            covering[i] = [.. open];
        }
        return covering;
    }

    private static TextSpan Clip(TextSpan span, int length)
    {
        var start = Math.Clamp(span.Start, 0, length);
        return new TextSpan(start, Math.Clamp(span.Length, 0, length - start));
    }
}
