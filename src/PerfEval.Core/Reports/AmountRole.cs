namespace PerfEval.Core.Reports;

/// <summary>What an amount is in the accounts of a project.</summary>
public enum AmountRole
{
    Other,

    /// <summary>预算、计划安排 (a total)</summary>
    Budget,

    /// <summary>到位</summary>
    Received,

    /// <summary>支出、执行 (a total)</summary>
    Paid,

    /// <summary>结余、结转</summary>
    Balance,

    /// <summary>合同金额、中标价、总投资</summary>
    Contract,

    /// <summary>One addend of a stated total: a detail row, a sub-project, an instalment, a funding source.</summary>
    Part,

    /// <summary>单价: per person, month, year, item.</summary>
    UnitPrice,
}
