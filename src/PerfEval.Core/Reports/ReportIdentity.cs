using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>What report this is: the fields of its cover.</summary>
public sealed record ReportIdentity
{
    public Extracted<string>? Title { get; init; }

    public ReportKind Kind { get; init; }

    /// <summary>项目名称</summary>
    public Extracted<string>? Project { get; init; }

    /// <summary>实施单位</summary>
    public Extracted<string>? Unit { get; init; }

    /// <summary>主管部门</summary>
    public Extracted<string>? SupervisingDepartment { get; init; }

    public Region Region { get; init; } = Region.Unknown;

    /// <summary>预算年度</summary>
    public Extracted<int>? FiscalYear { get; init; }

    /// <summary>报告日期</summary>
    public ReportDate? ReportDate { get; init; }
}
