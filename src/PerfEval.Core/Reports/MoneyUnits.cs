namespace PerfEval.Core.Reports;

/// <summary>What a unit of money is called and how many 元 it is.</summary>
public static class MoneyUnits
{
    public static decimal InYuan(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.ThousandYuan => 1_000m,
        MoneyUnit.TenThousandYuan => 10_000m,
        MoneyUnit.MillionYuan => 1_000_000m,
        MoneyUnit.HundredMillionYuan => 100_000_000m,
        _ => 1m,
    };

    public static string ChineseName(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.ThousandYuan => "千元",
        MoneyUnit.TenThousandYuan => "万元",
        MoneyUnit.MillionYuan => "百万元",
        MoneyUnit.HundredMillionYuan => "亿元",
        _ => "元",
    };
}
