using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Building;

/// <summary>Reads the words of one number in a test: 约12.6万元, 92.08%, 8年, -20万元, 1,234.5.</summary>
public sealed partial record PrintedNumber(decimal Number, int Places, string Unit, bool Approximate)
{
    public bool IsRate => Unit.StartsWith('%');

    public MoneyUnit? Money => Unit switch
    {
        "元" => MoneyUnit.Yuan,
        "千元" => MoneyUnit.ThousandYuan,
        "万元" or "万" => MoneyUnit.TenThousandYuan,
        "百万元" => MoneyUnit.MillionYuan,
        "亿元" or "亿" => MoneyUnit.HundredMillionYuan,
        _ => null,
    };

    public static PrintedNumber Parse(string words)
    {
        var match = Shape().Match(words);
        if (!match.Success) throw new ArgumentException($"not a number: {words}");
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return new(
            decimal.Parse(digits, CultureInfo.InvariantCulture),
            point < 0 ? 0 : digits.Length - point - 1,
            match.Groups["unit"].Value,
            match.Groups["about"].Length + match.Groups["more"].Length + match.Groups["around"].Length > 0);
    }

    /// <summary>The quantity in base units: whole 元 and 万元 are exact; decimals, 亿 and percentages are intervals.</summary>
    public Quantity ToQuantity(MoneyUnit? bareUnit = null)
    {
        var money = Money ?? (Unit.Length == 0 ? bareUnit : null);
        var scale = IsRate ? 0.01m : money is { } unit ? Yuan(unit) : 1m;
        var step = scale;
        for (var i = 0; i < Places; i++) step /= 10;
        var value = Number * scale;
        var rounded = IsRate || Places > 0 || money == MoneyUnit.HundredMillionYuan;
        return (rounded ? Quantity.Rounded(value, step) : new Quantity(value, value, value, step)) with { Approximate = Approximate };
    }

    private static decimal Yuan(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => 1m,
        MoneyUnit.ThousandYuan => 1_000m,
        MoneyUnit.TenThousandYuan => 10_000m,
        MoneyUnit.MillionYuan => 1_000_000m,
        _ => 100_000_000m,
    };

    // "约12.6万元", "350余个", "1,234.5元左右", "92.08%"
    [GeneratedRegex(@"^(?<about>约|近|超)?(?<digits>-?[\d,]+(\.\d+)?)(?<more>余|多)?(?<unit>%|百万元|千元|万元|亿元|元|万|亿|\p{L}*?)(?<around>左右)?$")]
    private static partial Regex Shape();
}
