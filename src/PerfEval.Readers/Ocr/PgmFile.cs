using System.Globalization;
using System.Text;

namespace PerfEval.Readers.Ocr;

/// <summary>Pictures in grey as the drawing programs write them and the recognising program reads them (PGM, binary, 8 bits).</summary>
internal static class PgmFile
{
    /// <summary>Null when the file is not there, is of another kind, is cut or has more pixels than allowed: a program that could not draw a page may end without an error.</summary>
    public static PageRaster? Read(string path, long mostPixels)
    {
        if (!File.Exists(path)) return null;
        using var file = File.OpenRead(path);
        if (file.ReadByte() != 'P' || file.ReadByte() != '5') return null;
        if (Number(file) is not { } width || Number(file) is not { } height || Number(file) is not 255) return null;
        if (width == 0 || height == 0 || (long)width * height > mostPixels || file.Length - file.Position < (long)width * height) return null;
        var gray = new byte[width * height];
        file.ReadExactly(gray);
        return new PageRaster(width, height, gray);
    }

    public static void Write(string path, PageRaster raster)
    {
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{raster.Width} {raster.Height}\n255\n")));
        file.Write(raster.Gray);
    }

    // One blank stands behind each number; a comment runs to the end of its line.
    private static int? Number(FileStream file)
    {
        int? number = null;
        while (file.ReadByte() is var read and >= 0)
        {
            if (read is >= '0' and <= '9')
            {
                number = ((number ?? 0) * 10) + read - '0';
                if (number > 1_000_000) return null;
            }
            else if (number is not null || !SkipBlank(file, read))
            {
                return number;
            }
        }
        return null;
    }

    private static bool SkipBlank(FileStream file, int read)
    {
        if (read == '#')
            while (file.ReadByte() is not ('\n' or -1)) { }
        return read is '#' or ' ' or '\t' or '\r' or '\n';
    }
}
