using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>日期有误: a date that no calendar has, or one with a broken year.</summary>
public sealed partial class PE502DatesExist : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE502", "日期有误", Severity.Error, "日期存在且完整")
    {
        Basis = "GB/T 15835—2011",
        Fires = "项目于2020年2月30日通过验收。",
        Silent = "项目于2020年2月29日通过验收。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = report.Dates.Where(d => d.Iso is null)
            .Select(d => new Finding(Descriptor.Id, Severity.Error, $"日期“{d.Evidence.Quote.Trim()}”有误：{Slip(d.Evidence.Quote)}", [d.Evidence]))
            .ToList();
        var verifications = report.Dates
            .Select(d => new Verification(d.Iso is null ? RuleOutcome.Violated : RuleOutcome.Holds, d.Iso ?? "日期不存在", [d.Evidence]))
            .ToList();
        return RuleResult.From(findings, verifications);
    }

    private static string Slip(string words)
    {
        if (TwoYears().IsMatch(words)) return "“月”误作“年”";
        if (OddYear().IsMatch(words)) return "年份位数不对";
        if (NoMonth().IsMatch(words)) return "缺月份";
        return BadMonth().IsMatch(words) ? "无此月份" : "无此日期";
    }

    // 2023年7年17日
    [GeneratedRegex(@"\d年\s*\d{1,2}年")]
    private static partial Regex TwoYears();

    // 202年1月11日, 20231年1月
    [GeneratedRegex(@"^\D*(?:\d{1,3}|\d{5,})\s*年")]
    private static partial Regex OddYear();

    // 2023年17日
    [GeneratedRegex(@"年\s*\d{1,2}日")]
    private static partial Regex NoMonth();

    // 2023年13月, 2023-00-05
    [GeneratedRegex(@"[年.\-/]\s*(?:1[3-9]|[2-9]\d|00?)(?!\d)\s*[月.\-/]")]
    private static partial Regex BadMonth();
}
