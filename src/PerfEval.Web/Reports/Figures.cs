using System.Globalization;

namespace PerfEval.Web.Reports;

/// <summary>Figures as a page prints them: 万元 with two decimals and separators, percentages with two decimals.</summary>
public static class Figures
{
    private const decimal SmallestShown = 0.01m;

    /// <summary>万元 without the unit: 365864.9 元 is 36.59. An amount that would round to nothing keeps its digits.</summary>
    public static string TenThousandYuan(decimal yuan) => Shown(yuan / 10000m);

    public static string? TenThousandYuan(decimal? yuan) => yuan is { } y ? TenThousandYuan(y) : null;

    /// <summary>0.9208 is 92.08%.</summary>
    public static string Percent(decimal rate) => Shown(rate * 100m) + "%";

    public static string? Percent(decimal? rate) => rate is { } r ? Percent(r) : null;

    /// <summary>The shortest form: 98, 97.5.</summary>
    public static string Plain(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    public static string? Plain(decimal? value) => value is { } v ? Plain(v) : null;

    private static string Shown(decimal value) => value != 0 && Math.Abs(value) < SmallestShown
        ? Plain(value)
        : Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("#,0.00", CultureInfo.InvariantCulture);
}
