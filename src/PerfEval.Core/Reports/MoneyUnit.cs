namespace PerfEval.Core.Reports;

/// <summary>The unit an amount (金额) is printed in.</summary>
public enum MoneyUnit
{
    /// <summary>元</summary>
    Yuan,

    /// <summary>千元</summary>
    ThousandYuan,

    /// <summary>万元</summary>
    TenThousandYuan,

    /// <summary>百万元</summary>
    MillionYuan,

    /// <summary>亿元</summary>
    HundredMillionYuan,
}
