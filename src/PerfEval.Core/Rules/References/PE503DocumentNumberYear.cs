using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>文号年份: no document is cited that was issued after the report was written.</summary>
public sealed class PE503DocumentNumberYear : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE503", "文号年份", Severity.Warning, "文号年份 ≤ 报告年份（无报告日期时为评价年度的次年）")
    {
        Basis = "党政机关公文处理工作条例；GB/T 9704—2012",
        Fires = """
            2019年度道路养护项目绩效自评报告
            根据益财绩〔2027〕16号文件要求开展自评。
            报告日期：2020年5月8日
            """,
        Silent = """
            2019年度道路养护项目绩效自评报告
            根据益财绩〔2020〕16号文件要求开展自评。
            报告日期：2020年5月8日
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var numbers = report.DocumentNumbers.Where(n => n.Year is not null).ToList();
        if (numbers.Count == 0) return RuleResult.NotApplicable;
        if (Limit(report) is not var (year, basis)) return RuleResult.NotCheckable("缺少报告日期和评价年度");
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var number in numbers)
        {
            var late = number.Year > year;
            IReadOnlyList<Evidence> evidence = [number.Evidence, basis];
            verifications.Add(new Verification(late ? RuleOutcome.Violated : RuleOutcome.Holds, $"{Text(number.Year!.Value)} ≤ {Text(year)}", evidence));
            if (late) findings.Add(new Finding(Descriptor.Id, Severity.Warning,
                $"文号“{number.Evidence.Quote}”的年份{Text(number.Year!.Value)}晚于报告写成的时间（不晚于{Text(year)}年）", evidence));
        }
        return RuleResult.From(findings, verifications);
    }

    // A report on 2018 is written in 2019. A report date before the evaluated year is itself a slip and sets no limit.
    private static (int Year, Evidence Basis)? Limit(SelfEvaluationReport report)
    {
        var fiscal = report.Identity.FiscalYear;
        var written = report.Identity.ReportDate ?? report.Dates.FirstOrDefault(d => d is { Role: DateRole.Report, Last: not null });
        if (written?.Last is { } last && (fiscal is null || last.Year >= fiscal.Value)) return (last.Year, written.Evidence);
        return fiscal is null ? null : (fiscal.Value + 1, fiscal.Evidence);
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
