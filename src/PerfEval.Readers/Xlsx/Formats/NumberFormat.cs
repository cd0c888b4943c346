using System.Globalization;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>数字格式: shows the number of a cell as Excel does, since what is printed is what a report says (0.9208 shown as 92.08%).</summary>
internal sealed class NumberFormat
{
    private const int Significant = 15;

    private readonly IReadOnlyList<FormatSection> _sections;

    private NumberFormat(IReadOnlyList<FormatSection> sections) => _sections = sections;

    public static NumberFormat General { get; } = Parse("General");

    public static NumberFormat Parse(string code) => new(FormatSections.Of(code));

    public bool IsDate => _sections[0].IsDate;

    public string ShowText(string words) =>
        _sections.LastOrDefault(s => s.IsText) is { } section && (_sections.Count >= 4 || _sections.Count == 1) ? section.Show(words) : words;

    /// <summary>The number as it is shown; <paramref name="stored"/> is how the file keeps it: 0.92079999999999995.</summary>
    public string ShowNumber(string stored, bool since1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return stored;
        var isDecimal = decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && (number == 0 || Math.Abs(number) is > 1e-12 and < 1e20);
        if (!isDecimal) return GeneralNumber.Show(number);
        value = Rounded(value);
        var index = SectionOf(value);
        if (index < 0) return GeneralNumber.Show(value);
        var section = _sections[index];
        if (section.IsDate) return DateSection.Show(section, value, since1904) ?? GeneralNumber.Show(value);
        var sign = value < 0 && !SaysItself(index) ? "-" : "";
        return sign + NumberSection.Show(section, Math.Abs(value));
    }

    // Excel computes with 15 digits: 0.30000000000000004 is 0.3.
    private static decimal Rounded(decimal value)
    {
        if (value == 0) return 0;
        var whole = Math.Max(0, (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1);
        var places = value is > -1 and < 1 ? Significant - (int)Math.Floor(Math.Log10((double)Math.Abs(value))) - 1 : Significant - whole;
        return places < 0 ? value : Math.Round(value, Math.Min(places, 28), MidpointRounding.AwayFromZero);
    }

    private int SectionOf(decimal value)
    {
        var numbers = Math.Min(3, _sections.Count);
        if (_sections.Count is 2 or 3 && _sections[^1].IsText) numbers--;
        if (_sections.Take(numbers).Any(s => s.Condition is not null))
        {
            for (var i = 0; i < numbers; i++)
                if (_sections[i].Condition?.Holds(value) ?? (i == numbers - 1 || (i == 0 && value > 0) || (i == 1 && value < 0))) return i;
            return -1;
        }
        if (numbers == 1) return 0;
        return value > 0 || (value == 0 && numbers == 2) ? 0 : value < 0 ? 1 : 2;
    }

    // A section for the negative numbers alone prints its own sign: (8.40) or -8.40.
    private bool SaysItself(int index) => _sections[index].Condition is { } condition
        ? condition is { Operator: "<" or "<=", Bound: <= 0 } && _sections[index].Tokens.Any(t => t.Kind == FormatTokenKind.Literal && (t.Text.Contains('-', StringComparison.Ordinal) || t.Text.Contains('(', StringComparison.Ordinal)))
        : index == 1 && _sections[0].Condition is null;
}
