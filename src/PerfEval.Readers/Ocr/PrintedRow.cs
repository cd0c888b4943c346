namespace PerfEval.Readers.Ocr;

/// <summary>A line of text (文字行) in the picture of a page: the box of its ink, and the height usual for characters there.</summary>
internal readonly record struct PrintedRow(PixelBox Box, double Usual)
{
    // White around a line, in shares of its height: more of it at the sides and characters are seen there, less above and strokes are lost.
    private const double SideMargin = 0.12;
    private const double Margin = 0.2;

    /// <summary>The picture of the line alone, on white; a line of low marks (—, 一) keeps the height of a line of characters.</summary>
    public PageRaster Picture(PageRaster page)
    {
        var place = Place;
        var picture = PageRaster.Blank(place.Width, place.Height);
        var ink = Box.Inset(-2).Within(page.Bounds);
        for (var y = ink.Top; y < ink.Bottom; y++)
            page.Row(y)[ink.Left..ink.Right].CopyTo(picture.Row(y - place.Top)[(ink.Left - place.Left)..]);
        return picture;
    }

    /// <summary>What the picture shows, in the coordinates of the page; it may reach beyond the page.</summary>
    public PixelBox Place
    {
        get
        {
            var height = Math.Max(Usual, Box.Height);
            var (low, x) = ((int)(((height - Box.Height) / 2) + (Margin * height)), (int)(SideMargin * height));
            return new PixelBox(Box.Left - x, Box.Top - low, Box.Right + x, Box.Bottom + low);
        }
    }

    /// <summary>The part of the line between two columns of the page.</summary>
    public PrintedRow Between(int left, int right) => this with { Box = Box with { Left = left, Right = right } };
}
