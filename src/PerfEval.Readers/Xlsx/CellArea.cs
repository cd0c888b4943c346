namespace PerfEval.Readers.Xlsx;

/// <summary>A rectangle of cells, its ends included; rows and columns count from 0.</summary>
internal readonly record struct CellArea(int Row, int Column, int ToRow, int ToColumn)
{
    /// <summary>“B3:F5”; null when it is none.</summary>
    public static CellArea? Read(string? words)
    {
        if (words is null) return null;
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (CellPlace.Read(colon < 0 ? words : words[..colon]) is not { } from || CellPlace.Read(words[(colon + 1)..]) is not { } to) return null;
        return new CellArea(Math.Min(from.Row, to.Row), Math.Min(from.Column, to.Column), Math.Max(from.Row, to.Row), Math.Max(from.Column, to.Column));
    }
}
