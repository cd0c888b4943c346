namespace PerfEval.Readers.Ocr;

/// <summary>Takes ruling lines out of the picture of a page and leaves the characters that touch them.</summary>
internal static class LineErasing
{
    // The grey fringe of a printed line.
    private const int Fringe = 2;

    // A character on the line makes the run of ink longer than the line is thick.
    private const int Thicker = 4;

    public static void Erase(PageRaster page, InkMask mask, TableLines lines)
    {
        foreach (var line in lines.Across) Erase(line, page, mask, turned: false);
        foreach (var line in lines.Down) Erase(line, page, mask, turned: true);
    }

    private static void Erase(InkLine line, PageRaster page, InkMask mask, bool turned)
    {
        var length = turned ? mask.Width : mask.Height;
        var (step, row) = turned ? (page.Width, 1) : (1, page.Width);
        var course = line.Course();
        var thickness = Thickness(course);
        for (var x = 0; x < course.Length; x++)
        {
            var middle = (course[x].Top + course[x].Bottom) / 2;
            var at = (line.From + x) * step;
            var (top, bottom) = (middle, middle);
            while (top > 0 && mask.Ink[at + ((top - 1) * row)] != 0) top--;
            while (bottom < length && mask.Ink[at + (bottom * row)] != 0) bottom++;
            if (bottom - top > thickness + Thicker) continue;
            for (var y = Math.Max(0, top - Fringe); y < Math.Min(length, bottom + Fringe); y++)
            {
                page.Gray[at + (y * row)] = PageRaster.White;
                mask.Ink[at + (y * row)] = 0;
            }
        }
    }

    private static int Thickness((int Top, int Bottom)[] course)
    {
        var all = course.Select(c => c.Bottom - c.Top).Order().ToList();
        return all[all.Count / 2];
    }
}
