using System.Buffers;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Takes out what is drawn twice in one place to look bold (伪粗体) or to cast a shadow.</summary>
internal static class DoubledGlyphs
{
    private const double Cell = 8;

    /// <summary>As far as two glyphs that are one may lie apart, in em.</summary>
    private const double Apart = 0.2;

    /// <summary>So many different glyphs in one place are no text.</summary>
    private const int MostLooks = 64;

    public static List<TracedGlyph> Removed(IReadOnlyList<TracedGlyph> glyphs)
    {
        var kept = new List<TracedGlyph>(glyphs.Count);
        var mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)glyphs.Count + 16) - 1;
        // By cell of the page: the last kept glyph there, and for each kept glyph the one before it in the same bucket; 0 is none.
        var last = ArrayPool<int>.Shared.Rent(mask + 1);
        var before = ArrayPool<int>.Shared.Rent(glyphs.Count + 1);
        Array.Clear(last, 0, mask + 1);
        foreach (var glyph in glyphs)
        {
            if (IsDouble(glyph, kept, last, before, mask)) continue;
            kept.Add(glyph);
            ref var bucket = ref last[Bucket(glyph.X, glyph.Y) & mask];
            before[kept.Count] = bucket;
            bucket = kept.Count;
        }
        ArrayPool<int>.Shared.Return(last);
        ArrayPool<int>.Shared.Return(before);
        return kept;
    }

    private static bool IsDouble(in TracedGlyph glyph, List<TracedGlyph> kept, int[] last, int[] before, int mask)
    {
        var far = Apart * glyph.Size;
        // In 11 and ll the same narrow glyph stands twice by right.
        var along = glyph.Advance > 0 ? Math.Min(far, glyph.Advance / 2) : far / 2;
        for (var x = Math.Floor((glyph.X - far) / Cell); x <= Math.Floor((glyph.X + far) / Cell) && x < (glyph.X / Cell) + 8; x++)
            for (var y = Math.Floor((glyph.Y - far) / Cell); y <= Math.Floor((glyph.Y + far) / Cell) && y < (glyph.Y / Cell) + 8; y++)
            {
                var looks = 0;
                for (var i = last[Bucket(x * Cell, y * Cell) & mask]; i > 0 && looks++ < MostLooks; i = before[i])
                    if (AreOne(glyph, kept[i - 1], along, far)) return true;
            }
        return false;
    }

    private static bool AreOne(in TracedGlyph a, in TracedGlyph b, double along, double across)
    {
        if (a.Text != b.Text || a.Direction != b.Direction || Math.Abs(a.Size - b.Size) > 0.1 * a.Size) return false;
        var (dx, dy) = (Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
        var upright = a.Direction is WritingDirection.Right or WritingDirection.Left;
        return upright ? dx <= along && dy <= across : dy <= along && dx <= across;
    }

    private static int Bucket(double x, double y) => ((int)Math.Floor(x / Cell) * 73856093) ^ ((int)Math.Floor(y / Cell) * 19349663);
}
