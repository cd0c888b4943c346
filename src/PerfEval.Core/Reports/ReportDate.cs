using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>What happens on a date.</summary>
public enum DateRole
{
    Other,

    /// <summary>报告日期</summary>
    Report,

    /// <summary>项目开始</summary>
    Start,

    /// <summary>项目结束 (planned)</summary>
    End,

    /// <summary>完工、建成</summary>
    Completion,

    /// <summary>验收</summary>
    Acceptance,

    /// <summary>凭证、支付日期</summary>
    Payment,
}

/// <summary>
/// 日期: one date to the precision printed. <paramref name="Iso"/> is 2018, 2018-05 or 2018-05-03, null for an impossible date.
/// First and Last are the days that it may stand for; both are null for an impossible date.
/// </summary>
public sealed record ReportDate(Evidence Evidence, string? Iso, DateOnly? First, DateOnly? Last, DateRole Role)
{
    public TextSpan Span => Evidence.Span;

    public int? Year => First?.Year;
}
