namespace PerfEval.Readers.PlainText.Lines;

/// <summary>Words of a line between gaps of two blanks and more, from place <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal sealed record GapPiece(int Start, int End, string Text)
{
    /// <param name="line">The line.</param>
    /// <param name="places">How its places are counted.</param>
    /// <param name="tight">One blank between two Chinese characters parts pieces too: 全年预算 全年执行 in narrow columns.</param>
    public static List<GapPiece> Split(string line, BlankPlaces places, bool tight = false)
    {
        var pieces = new List<GapPiece>();
        var (place, from, start) = (0, -1, 0);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || IsGap(line, i) || tight && IsBetweenHan(line, i))
            {
                if (from >= 0) pieces.Add(new GapPiece(start, place, line[from..i]));
                from = -1;
            }
            else if (from < 0 && !char.IsWhiteSpace(line[i])) (from, start) = (i, place);
            if (i < line.Length) place += Width(line[i], places);
        }
        return pieces;
    }

    // Two blanks, an ideographic blank counts for two; one blank stands between the words of a cell.
    private static bool IsGap(string line, int at) =>
        line[at] == '\u3000' || char.IsWhiteSpace(line[at]) && (at + 1 == line.Length || char.IsWhiteSpace(line[at + 1]));

    private static bool IsBetweenHan(string line, int at) => line[at] == ' ' && at > 0 && at + 1 < line.Length && IsHan(line[at - 1]) && IsHan(line[at + 1]);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static int Width(char c, BlankPlaces places) => places == BlankPlaces.Characters ? 1 : DisplayWidth.Of(c, places == BlankPlaces.Wide);
}
