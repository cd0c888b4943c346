using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>The lines that a table set with blanks may take, and the lanes of blanks that part its columns.</summary>
internal static class SpacedBlock
{
    private const int MostLines = 2000;
    private const int ShortPiece = 12;

    /// <summary>Lines with several pieces, with blank lines and short rests of cells between and indented rests behind them.</summary>
    public static int Length(IReadOnlyList<string> lines, int at)
    {
        var (end, last) = (at, at);
        for (; end < lines.Count && end - at < MostLines; end++)
        {
            if (string.IsNullOrWhiteSpace(lines[end]))
            {
                if (string.IsNullOrWhiteSpace(lines[end - 1])) break;
            }
            else if (IsSpaced(lines[end])) last = end;
            else if (IsRest(lines, end)) last = char.IsWhiteSpace(lines[end][0]) && last == end - 1 ? end : last;
            else break;
        }
        return last - at + 1;
    }

    /// <summary>The runs of places that some line fills; only blanks stand between them.</summary>
    public static List<(int Start, int End)> Columns(List<string> block, BlankPlaces places, bool tight)
    {
        var columns = new List<(int Start, int End)>();
        foreach (var piece in block.SelectMany(l => GapPiece.Split(l, places, tight)).OrderBy(p => p.Start))
        {
            if (columns.Count > 0 && piece.Start <= columns[^1].End) columns[^1] = (columns[^1].Start, Math.Max(columns[^1].End, piece.End));
            else columns.Add((piece.Start, piece.End));
        }
        return columns;
    }

    public static bool IsSpaced(string line)
    {
        var trimmed = line.AsSpan().Trim();
        return (trimmed.Contains("  ", StringComparison.Ordinal) || trimmed.Contains("\u3000\u3000", StringComparison.Ordinal) || trimmed.Contains(" \u3000", StringComparison.Ordinal))
            && !trimmed.Contains('\t');
    }

    private static bool IsRest(IReadOnlyList<string> lines, int at) =>
        lines[at].AsSpan().Trim() is { Length: <= ShortPiece } words && words[^1] is not ('。' or '；' or '：') && lines[at][0] != '\f' && !LineHeads.Begins(words) && !lines[at].Contains('\t', StringComparison.Ordinal);
}
