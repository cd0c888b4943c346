using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>The kinds of arithmetic relation that a report can claim.</summary>
public enum RelationKind
{
    /// <summary>合计 = sum of parts (明细合计)</summary>
    Sum,

    /// <summary>资金总额 = sum of sources (资金来源合计)</summary>
    SourceSum,

    /// <summary>结余 = first operand − the others</summary>
    Balance,

    /// <summary>执行率 = first operand ÷ second</summary>
    ExecutionRate,

    /// <summary>到位率 = first ÷ second</summary>
    ArrivalRate,

    /// <summary>全年预算 = 年初预算 ± 调整 (a decrease is an operand with a negative value)</summary>
    Adjustment,

    /// <summary>金额 = quantity × unit price (all operands multiplied)</summary>
    Product,

    /// <summary>完成率 = first ÷ second</summary>
    Completion,

    /// <summary>first operand ≤ stated (超支 when it is not)</summary>
    Ceiling,

    /// <summary>增减额 = first operand − second, the larger first</summary>
    Change,

    /// <summary>增长率 (降幅) = |first − second| ÷ second: this year's and last year's number</summary>
    Growth,

    /// <summary>大写 = figures, or two mentions of one fact</summary>
    Equal,
}

/// <summary>One number that takes part in a relation.</summary>
public sealed record Operand(string Label, Quantity Value, Evidence Evidence)
{
    /// <summary>The amount it is, when it is one: its unit tells unit slips.</summary>
    public Amount? Amount { get; init; }
}

/// <summary>One natural way to read which numbers belong to a claim; the first reading of a claim is the plain one.</summary>
/// <param name="Name">Chinese: what this reading takes, such as “以到位资金为基数”.</param>
public sealed record Reading(string Name, IReadOnlyList<Operand> Operands);

/// <summary>
/// A relation that the words or the layout of a report claim. It holds when any of its readings holds.
/// A breakdown that nobody claims is not here.
/// </summary>
/// <param name="Basis">Chinese: the words or the layout that claim it (主要用于, 合计行).</param>
public sealed record RelationClaim(RelationKind Kind, Operand Stated, IReadOnlyList<Reading> Readings, string Basis)
{
    /// <summary>Set when the claim can't be checked: the reason in Chinese (a number is missing, masked or approximate).</summary>
    public string? NotCheckable { get; init; }
}
