using System.Buffers;

namespace PerfEval.Readers.Ocr;

/// <summary>Chooses between two readings of a printed line that seems to hold a figure (数字): the Chinese model reads 84% as 8496, the Latin one makes letters of 亩.</summary>
internal static class FigureReading
{
    private static readonly SearchValues<char> Figure = SearchValues.Create("0123456789.,%+-—–/~<>=()*:");

    // Below that the Latin model is guessing.
    private const double Sure = 0.7;

    /// <summary>True when a line is worth reading again as a figure.</summary>
    public static bool MayBe(IReadOnlyList<ReadCharacter> first)
    {
        var wide = first.Count(c => c.Text[0] >= 0x2E80);
        // 4 alone reads as 于 in 楷体; a stray character hangs on at the end of 371.73.
        return first.Count > 0 && (wide == 0 || (wide == 1 && (first.Count == 1 || first.Count > 2)));
    }

    public static IReadOnlyList<ReadCharacter> Better(IReadOnlyList<ReadCharacter> chinese, IReadOnlyList<ReadCharacter> latin)
    {
        if (latin.Count == 0 || latin.Any(c => c.Text.AsSpan().ContainsAnyExcept(Figure))) return chinese;
        var (sureLatin, sureChinese) = (latin.Average(c => c.OfWord), chinese.Average(c => c.OfWord));
        if (sureLatin < Sure) return chinese;
        return chinese.Any(c => c.Text[0] >= 0x2E80) ? sureLatin > sureChinese ? latin : chinese : latin;
    }
}
