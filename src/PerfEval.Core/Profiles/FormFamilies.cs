using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Profiles;

/// <summary>Tells which family of form a report follows, by its title, its heads and its weights.</summary>
public static partial class FormFamilies
{
    public static FormFamily Of(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = report.Document.Folded;
        var title = report.Identity.Title?.Value ?? "";
        if (Sichuan().IsMatch(text)) return FormFamily.Sichuan;
        if (Hubei().IsMatch(text)) return FormFamily.Hubei;
        if (Hunan().Matches(text).Select(m => m.Groups["name"].Value).Distinct().Count() >= 3) return FormFamily.Hunan;
        if (IsNational(report, text)) return InitialBudget().IsMatch(text) ? FormFamily.National : FormFamily.NationalShort;
        if (report.Identity.Kind == ReportKind.ThirdPartyEvaluation) return FormFamily.ThirdParty;
        if (title.Contains("整体支出", StringComparison.Ordinal)) return FormFamily.Department;
        return title.Contains("转移支付", StringComparison.Ordinal) ? FormFamily.Transfer : FormFamily.Narrative;
    }

    public static string ChineseName(FormFamily family) => family switch
    {
        FormFamily.National => "全国项目支出自评表",
        FormFamily.NationalShort => "全国项目支出自评表（简表）",
        FormFamily.Sichuan => "四川项目支出自评表",
        FormFamily.Hubei => "湖北项目支出自评表",
        FormFamily.Hunan => "湖南财政支出绩效自评",
        FormFamily.Department => "部门整体支出",
        FormFamily.Transfer => "转移支付",
        FormFamily.ThirdParty => "第三方评价",
        _ => "文字报告",
    };

    // The national form has scored rows of 产出指标 and 效益指标 and a scored line of money.
    private static bool IsNational(SelfEvaluationReport report, string text) =>
        report.Indicators.Any(i => i.MaxScore is not null && (i.Level1 ?? "").Contains("产出", StringComparison.Ordinal))
        && report.Indicators.Any(i => (i.Level1 ?? "").Contains("效益", StringComparison.Ordinal))
        && ExecutionRate().IsMatch(text) && report.Funds.Any(f => f.Source == FundSource.Total && f.Executed is not null);

    [GeneratedRegex("0013zp|调整后预算数[\\s\\S]{0,60}预算执行数|绩效指标[（(]90分[）)]")]
    private static partial Regex Sichuan();

    [GeneratedRegex("预算执行(?:情况|率)?[^。\\n]{0,12}[（(]?20分|20分[×*]执行率")]
    private static partial Regex Hubei();

    // 项目决策（20分） | 项目管理 25 | 项目绩效 55
    [GeneratedRegex("(?<name>项目决策|项目管理|项目绩效)[^\\d。]{0,8}(?:20|25|55)(?!\\d)")]
    private static partial Regex Hunan();

    [GeneratedRegex("年初预算")]
    private static partial Regex InitialBudget();

    [GeneratedRegex("执行率")]
    private static partial Regex ExecutionRate();
}
