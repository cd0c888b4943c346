using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Turns a page so that most of its words run from left to right; vertical writing (竖排) is laid so that its columns become lines.</summary>
internal readonly record struct PageTurn(WritingDirection Direction, double Width, double Height)
{
    public static PageTurn Of(TracedPage page, IReadOnlyList<TracedGlyph> glyphs)
    {
        Span<int> votes = stackalloc int[5];
        foreach (var glyph in glyphs)
            if (glyph.Text != " ") votes[(int)(glyph.Vertical ? Next(glyph.Direction) : glyph.Direction)]++;
        var direction = WritingDirection.Right;
        for (var d = WritingDirection.Down; d <= WritingDirection.Up; d++)
            if (votes[(int)d] > votes[(int)direction]) direction = d;
        return new PageTurn(direction, page.Width, page.Height);
    }

    /// <summary>Degrees clockwise.</summary>
    public int Degrees => Direction switch { WritingDirection.Down => 270, WritingDirection.Left => 180, WritingDirection.Up => 90, _ => 0 };

    public bool IsNone => Direction == WritingDirection.Right;

    public (double Width, double Height) Size => Direction is WritingDirection.Down or WritingDirection.Up ? (Height, Width) : (Width, Height);

    public (double X, double Y) Point(double x, double y) => Direction switch
    {
        WritingDirection.Down => (y, Width - x),
        WritingDirection.Left => (Width - x, Height - y),
        WritingDirection.Up => (Height - y, x),
        _ => (x, y),
    };

    /// <summary>Where something that was drawn in a direction runs after the turn.</summary>
    public WritingDirection After(WritingDirection drawn) =>
        drawn == WritingDirection.Oblique ? drawn : (WritingDirection)(((int)drawn - (int)Direction + 4) % 4);

    public PageBox Box(PageBox box)
    {
        var (x1, y1) = Point(box.Left, box.Top);
        var (x2, y2) = Point(box.Right, box.Bottom);
        return PageArea.Nothing.With(x1, y1).With(x2, y2);
    }

    public Ruling Ruling(Ruling ruling)
    {
        var box = Box(ruling.Horizontal ? new PageBox(ruling.From, ruling.At, ruling.To, ruling.At) : new PageBox(ruling.At, ruling.From, ruling.At, ruling.To));
        var horizontal = ruling.Horizontal == (Direction is WritingDirection.Right or WritingDirection.Left);
        return horizontal ? new Ruling(true, box.Top, box.Left, box.Right) : new Ruling(false, box.Left, box.Top, box.Bottom);
    }

    private static WritingDirection Next(WritingDirection direction) =>
        direction == WritingDirection.Oblique ? direction : (WritingDirection)(((int)direction + 1) % 4);
}
