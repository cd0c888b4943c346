namespace PerfEval.Core.Reports;

/// <summary>Where money comes from (资金来源).</summary>
public enum FundSource
{
    Total,
    Central,
    Province,
    City,
    County,

    /// <summary>财政拨款、财政资金</summary>
    Fiscal,

    /// <summary>上年结转</summary>
    CarriedOver,
    Other,
}

/// <summary>项目资金: one row of the money block of a form. Cells that the form lacks or leaves blank are null.</summary>
public sealed record FundLine(FundSource Source, string Label)
{
    /// <summary>年初预算数</summary>
    public Amount? InitialBudget { get; init; }

    /// <summary>全年预算数 (after adjustment); 计划安排资金</summary>
    public Amount? AnnualBudget { get; init; }

    /// <summary>到位资金</summary>
    public Amount? Received { get; init; }

    /// <summary>全年执行数; 实际支出</summary>
    public Amount? Executed { get; init; }

    /// <summary>结余</summary>
    public Amount? Balance { get; init; }

    /// <summary>执行率</summary>
    public Rate? Rate { get; init; }

    /// <summary>分值</summary>
    public Points? MaxScore { get; init; }

    /// <summary>得分</summary>
    public Points? Score { get; init; }

    /// <summary>The table the row stands in; null for a row gathered from narrative.</summary>
    public int? Table { get; init; }

    /// <summary>True for 其中 rows below another source row (not addends of the total).</summary>
    public bool IsSubRow { get; init; }
}
