using System.Globalization;

namespace PerfEval.Readers.Xlsx;

/// <summary>Where a cell stands: B12 is row 11, column 1.</summary>
internal readonly record struct CellPlace(int Row, int Column)
{
    public const int Rows = 1_048_576;
    public const int Columns = 16_384;

    public static CellPlace? Read(string? name)
    {
        if (name is null) return null;
        var (column, at) = (0, 0);
        for (; at < name.Length && at < 3 && char.IsAsciiLetter(name[at]); at++) column = column * 26 + (char.ToUpperInvariant(name[at]) - 'A' + 1);
        if (column is 0 or > Columns || !int.TryParse(name.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row is < 1 or > Rows) return null;
        return new CellPlace(row - 1, column - 1);
    }

    public override string ToString()
    {
        var letters = "";
        for (var left = Column + 1; left > 0; left = (left - 1) / 26) letters = (char)('A' + (left - 1) % 26) + letters;
        return letters + (Row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
