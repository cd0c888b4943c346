namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>What a piece of a number format stands for.</summary>
internal enum FormatTokenKind
{
    Literal,

    /// <summary>0, # or ?</summary>
    Digit,

    Point,
    Comma,
    Percent,

    /// <summary>E+ or E-</summary>
    Exponent,

    /// <summary>/ between digits</summary>
    Fraction,

    /// <summary>General, G/通用格式</summary>
    General,

    /// <summary>@</summary>
    Text,

    /// <summary>Letters of a date or a time: yyyy, m, aaaa, hh, ss, AM/PM.</summary>
    Date,

    /// <summary>[h], [mm], [ss]: hours that go on beyond a day.</summary>
    Elapsed,
}
