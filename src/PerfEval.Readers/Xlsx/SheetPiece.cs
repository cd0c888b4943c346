namespace PerfEval.Readers.Xlsx;

/// <summary>A piece of a sheet in reading order: a line outside tables, or a table.</summary>
internal sealed record SheetPiece(string? Line, IReadOnlyList<PlacedCell> Table)
{
    public static SheetPiece OfLine(string words) => new(words, []);

    public static SheetPiece OfTable(IReadOnlyList<PlacedCell> cells) => new(null, cells);
}
