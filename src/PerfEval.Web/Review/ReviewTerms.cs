using System.Globalization;
using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Review;

/// <summary>The Chinese words of the review (审核).</summary>
public static class ReviewTerms
{
    public static IReadOnlyList<DismissalReason> Reasons { get; } = Enum.GetValues<DismissalReason>();

    public static string State(ReviewState? state) => state switch
    {
        ReviewState.Open => "待审",
        ReviewState.Returned => "退回",
        ReviewState.Done => "已审",
        ReviewState.Clean => "无疑点",
        _ => "全部",
    };

    public static string Judged(Verdict? verdict) => verdict switch
    {
        Verdict.Confirmed => "已确认",
        Verdict.Dismissed => "已排除",
        Verdict.Returned => "已退回",
        _ => "待审",
    };

    public static string Reason(DismissalReason reason) => reason switch
    {
        DismissalReason.Basis => "口径不同",
        DismissalReason.Misread => "识别或提取有误",
        DismissalReason.Rounding => "四舍五入",
        DismissalReason.Explained => "原文另有说明",
        DismissalReason.Inapplicable => "规则不适用",
        _ => "其他",
    };

    public static string Action(string name) => name switch
    {
        "verdict" => "审核",
        "undo" => "撤销",
        "carry" => "沿用上一版意见",
        "comment" => "备注",
        "correct" => "更正",
        "withdraw" => "撤回更正",
        "keep" => "沿用更正",
        "lose" => "未沿用更正",
        "note" => "已知悉更正未沿用",
        "roster" => "载入应报名单",
        "export" => "导出",
        "publish" => "下载脱敏件",
        "unmask" => "保留原文",
        "remask" => "恢复脱敏",
        "mask" => "另行隐去",
        "unhide" => "撤销另行隐去",
        _ => name,
    };

    public static string Field(string name) => name switch
    {
        "project" => "项目名称",
        "unit" => "实施单位",
        "supervising_department" => "主管部门",
        "province" => "省",
        "city" => "市",
        "county" => "县区",
        "fiscal_year" => "预算年度",
        "self_score" => "自评得分",
        _ => "评价等级",
    };

    /// <summary>The field that a row of 报告信息 shows; null where it can't be corrected.</summary>
    public static string? FieldOf(string label) => PerfEval.Core.Analysis.CorrectionValues.Fields.FirstOrDefault(f => Field(f) == label);

    /// <summary>问题 P12 项目进度滞后</summary>
    public static string Tag(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Split(':') is [var kind, var code] ? $"{Reports.Terms.PassageKind(kind)} {code} {Reports.Terms.ProblemCode(code)}" : "其他（既不是问题也不是建议）";
    }

    /// <summary>“95%”改为“92%”; 实施单位改为“河湾县水利局”</summary>
    public static string Corrected(PerfEval.Core.Analysis.Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return $"{(correction.Field is { } field ? Field(field) : $"“{correction.Words}”")}改为“{Value(correction.Target, correction.Value)}”";
    }

    public static string Value(PerfEval.Core.Analysis.CorrectionTarget target, string value) => target switch
    {
        PerfEval.Core.Analysis.CorrectionTarget.AmountRole => Reports.Terms.AmountRole(value),
        PerfEval.Core.Analysis.CorrectionTarget.Passage => Tag(value),
        _ => value,
    };

    /// <summary>2026-11-21 14:05, by the clock of the bureau.</summary>
    public static string Moment(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
