using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>绩效指标: one row of an indicator table. Texts are trimmed; blank and placeholder cells are null.</summary>
public sealed record Indicator(Evidence Evidence, int Table, int Row)
{
    public string? Level1 { get; init; }

    public string? Level2 { get; init; }

    public string? Level3 { get; init; }

    /// <summary>指标性质 (≥ ≤ =), where it has a column of its own.</summary>
    public string? Operator { get; init; }

    /// <summary>度量单位, where it has a column of its own.</summary>
    public string? Measure { get; init; }

    /// <summary>评价标准: the words that say how points are given, where the form has them.</summary>
    public Extracted<string>? Criterion { get; init; }

    /// <summary>The form has a column for 偏差原因.</summary>
    public bool HasReasonColumn { get; init; }

    /// <summary>The form has a column for 实际完成值.</summary>
    public bool HasActualColumn { get; init; }

    /// <summary>指标值</summary>
    public Extracted<string>? Target { get; init; }

    /// <summary>实际完成值</summary>
    public Extracted<string>? Actual { get; init; }

    /// <summary>分值</summary>
    public Points? MaxScore { get; init; }

    /// <summary>得分</summary>
    public Points? Score { get; init; }

    /// <summary>偏差原因</summary>
    public Extracted<string>? DeviationReason { get; init; }

    /// <summary>指标值 as it reads over its columns: ≥ | 60 | 万页 is ≥60万页.</summary>
    public string? WholeTarget
    {
        get
        {
            if (Target is null) return null;
            var sign = Operator is "≥" or "≤" or "=" or "＝" or ">" or "<" or "＞" or "＜" && char.IsAsciiDigit(Target.Value[0]) ? Operator : "";
            return sign + Target.Value + (Measure is not null && char.IsAsciiDigit(Target.Value[^1]) ? Measure : "");
        }
    }

    /// <summary>What people call the row: its finest name.</summary>
    public string Name => Level3 ?? Level2 ?? Level1 ?? "指标";
}
