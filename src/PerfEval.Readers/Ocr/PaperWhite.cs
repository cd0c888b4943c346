namespace PerfEval.Readers.Ocr;

/// <summary>Makes the paper of a page white (去底色): what is as bright as the paper around it becomes white, so that shade, yellowed paper and grey cells don't count as ink.</summary>
internal static class PaperWhite
{
    private const int Block = 48;

    // Darker than this is a filled area (a stamp, a photo), not paper.
    private const int DarkestPaper = 90;

    public static PageRaster Of(PageRaster page)
    {
        var (columns, rows) = ((page.Width + Block - 1) / Block, (page.Height + Block - 1) / Block);
        var paper = Smoothed(Brightness(page, columns, rows), columns, rows);
        if (paper.Min() >= 250) return page;
        var white = new PageRaster(page.Width, page.Height, new byte[page.Gray.Length]);
        for (var y = 0; y < page.Height; y++)
        {
            var from = page.Row(y);
            var to = white.Row(y);
            var (row, down) = Place(y, rows);
            for (var x = 0; x < from.Length; x++)
            {
                var (column, across) = Place(x, columns);
                var above = paper[(row * columns) + column] + ((paper[(row * columns) + Math.Min(column + 1, columns - 1)] - paper[(row * columns) + column]) * across / Block);
                var next = Math.Min(row + 1, rows - 1) * columns;
                var below = paper[next + column] + ((paper[next + Math.Min(column + 1, columns - 1)] - paper[next + column]) * across / Block);
                to[x] = (byte)Math.Min(255, from[x] * 255 / Math.Max(1, above + ((below - above) * down / Block)));
            }
        }
        return white;
    }

    private static (int Block, int Offset) Place(int at, int count)
    {
        var shifted = Math.Max(0, at - (Block / 2));
        return shifted / Block >= count - 1 ? (count - 1, 0) : (shifted / Block, shifted % Block);
    }

    // Nine pixels in ten of a text block are paper at most; the brightest quarter surely is.
    private static int[] Brightness(PageRaster page, int columns, int rows)
    {
        var paper = new int[columns * rows];
        Span<int> counts = stackalloc int[256];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                counts.Clear();
                var seen = 0;
                for (var y = row * Block; y < Math.Min(page.Height, (row + 1) * Block); y += 2)
                    foreach (var gray in page.Row(y)[(column * Block)..Math.Min(page.Width, (column + 1) * Block)])
                    {
                        counts[gray]++;
                        seen++;
                    }
                var value = 255;
                for (var brighter = counts[255]; brighter * 4 < seen && value > 0; brighter += counts[value]) value--;
                paper[(row * columns) + column] = value;
            }
        return paper;
    }

    // A block full of ink takes the paper of its neighbours: the brightest of nine.
    private static int[] Smoothed(int[] paper, int columns, int rows)
    {
        var smooth = new int[paper.Length];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                var brightest = DarkestPaper;
                for (var y = Math.Max(0, row - 1); y <= Math.Min(rows - 1, row + 1); y++)
                    for (var x = Math.Max(0, column - 1); x <= Math.Min(columns - 1, column + 1); x++)
                        brightest = Math.Max(brightest, paper[(y * columns) + x]);
                smooth[(row * columns) + column] = brightest;
            }
        return smooth;
    }
}
