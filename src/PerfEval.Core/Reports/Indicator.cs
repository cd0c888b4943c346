using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>绩效指标: one row of an indicator table. Texts are trimmed; blank and placeholder cells are null.</summary>
public sealed record Indicator(Evidence Evidence, int Table, int Row)
{
    public string? Level1 { get; init; }

    public string? Level2 { get; init; }

    public string? Level3 { get; init; }

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
}
