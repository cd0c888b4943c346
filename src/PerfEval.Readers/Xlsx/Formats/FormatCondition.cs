using System.Globalization;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>[&gt;=10000] before a section: the numbers that it is for.</summary>
internal sealed record FormatCondition(string Operator, decimal Bound)
{
    public static FormatCondition? Read(string bracket)
    {
        var length = bracket is ['<' or '>', '=' or '>', ..] ? 2 : bracket is ['<' or '>' or '=', ..] ? 1 : 0;
        return length > 0 && decimal.TryParse(bracket.AsSpan(length), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
            ? new FormatCondition(bracket[..length], bound)
            : null;
    }

    public bool Holds(decimal value) => Operator switch
    {
        "<" => value < Bound,
        "<=" => value <= Bound,
        ">" => value > Bound,
        ">=" => value >= Bound,
        "<>" => value != Bound,
        _ => value == Bound,
    };
}
