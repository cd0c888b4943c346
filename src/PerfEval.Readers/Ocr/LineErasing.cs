namespace PerfEval.Readers.Ocr;

/// <summary>Takes ruling lines out of the picture of a page and leaves the characters that touch them.</summary>
internal sealed class LineErasing(PageRaster page, InkMask mask)
{
    // The grey fringe of a printed line.
    private const int Fringe = 2;

    // A character on the line makes the run of ink longer than the line is thick.
    private const int Thicker = 4;

    // Lines stick out beyond the last one that they meet; left there, the stubs would be read as 1.
    private const int Stub = 20;

    public void Erase(TableLines lines)
    {
        foreach (var line in lines.Across) Erase(line, page.Width, 1, mask.Width, mask.Height);
        foreach (var line in lines.Down) Erase(line, 1, page.Width, mask.Height, mask.Width);
    }

    // Across: from one row to the next, from one column to the next, and how many there are.
    private void Erase(InkLine line, int across, int along, int columns, int rows)
    {
        var course = line.Course();
        var thickness = Thickness(course);
        for (var x = 0; x < course.Length; x++) EraseAt((line.From + x) * along, (course[x].Top + course[x].Bottom) / 2, across, rows, thickness);
        for (var x = line.From - 1; x >= Math.Max(0, line.From - Stub) && EraseAt(x * along, Middle(course[0]), across, rows, thickness); x--) { }
        for (var x = line.To; x < Math.Min(columns, line.To + Stub) && EraseAt(x * along, Middle(course[^1]), across, rows, thickness); x++) { }
    }

    // False where no more of the line is.
    private bool EraseAt(int at, int middle, int across, int rows, int thickness)
    {
        var (top, bottom) = (middle, middle);
        while (top > 0 && mask.Ink[at + ((top - 1) * across)] != 0) top--;
        while (bottom < rows && mask.Ink[at + (bottom * across)] != 0) bottom++;
        if (bottom - top > thickness + Thicker) return false;
        for (var y = Math.Max(0, top - Fringe); y < Math.Min(rows, bottom + Fringe); y++)
        {
            page.Gray[at + (y * across)] = PageRaster.White;
            mask.Ink[at + (y * across)] = 0;
        }
        return bottom > top;
    }

    private static int Middle((int Top, int Bottom) course) => (course.Top + course.Bottom) / 2;

    private static int Thickness((int Top, int Bottom)[] course)
    {
        var all = course.Select(c => c.Bottom - c.Top).Order().ToList();
        return all[all.Count / 2];
    }
}
