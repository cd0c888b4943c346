namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>
/// Reads what <c>mutool trace</c> prints, while it prints, and hands on page after page. It is read line by line and not as XML:
/// names of fonts and layers stand in it unescaped, and after a failure it just breaks off.
/// </summary>
internal sealed class TraceScanner(TraceLimits limits)
{
    private int _glyphs;
    private int _rulings;

    /// <summary>True when a limit was reached before the end.</summary>
    public bool WasCut { get; private set; }

    /// <summary>True when reading stopped within a page that held more than is kept of one; there may be others behind it.</summary>
    public bool LeftPage { get; private set; }

    /// <summary>True when the trace told the end of the document.</summary>
    public bool ReachedEnd { get; private set; }

    public void Read(Stream trace, Action<TracedPage> take)
    {
        var lines = new TraceLines(trace);
        var page = new PageDrawing(limits);
        var open = false;
        while (lines.TryRead(out var line))
        {
            var tag = new TraceTag(line);
            if (tag.Is("page"u8))
            {
                if (open) Give(page.End(complete: false), take);
                page.Begin(tag);
                open = true;
            }
            else if (tag.Is("/page"u8))
            {
                if (open) Give(page.End(complete: true), take);
                open = false;
            }
            else if (tag.Is("/document"u8)) ReachedEnd = true;
            else if (open) page.Draw(tag);
            if (open && page.IsFull)
            {
                LeftPage = true;
                break;
            }
            if (_glyphs + page.Glyphs <= limits.Glyphs && _rulings <= limits.Rulings) continue;
            WasCut = true;
            break;
        }
        if (open) Give(page.End(complete: false), take);
    }

    private void Give(TracedPage page, Action<TracedPage> take)
    {
        _glyphs += page.Glyphs.Count + page.Hidden.Count;
        _rulings += page.Rulings.Count;
        take(page);
    }
}
