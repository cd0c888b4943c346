using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>调整未说明: a budget that changed within the year is spoken of somewhere.</summary>
public sealed partial class PE109AdjustmentExplained : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE109", "调整未说明", Severity.Warning, "年初预算数 ≠ 全年预算数时应说明调整")
    {
        Basis = "预算法第六十七条",
        Fires = """
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
            | 年度资金总额 | 80.00 | 95.00 | 95.00 |
            """,
        Silent = """
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
            | 年度资金总额 | 80.00 | 95.00 | 95.00 |
            年中追加15万元用于更换水泵。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var (initial, annual) in Pairs(report))
        {
            IReadOnlyList<Documents.Evidence> evidence = [initial.Evidence, annual.Evidence];
            var calculation = $"年初预算{initial.Evidence.Quote}，全年预算{annual.Evidence.Quote}";
            // A column of adjustments tells what was added.
            var told = initial.Yuan == annual.Yuan || report.Claims.Any(c => c.Kind == RelationKind.Adjustment && c.Stated.Evidence.Span == annual.Span) || Adjusted().IsMatch(Words(report));
            verifications.Add(new Verification(told ? RuleOutcome.Holds : RuleOutcome.Violated, calculation, evidence));
            if (told) continue;
            findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"年初预算{initial.Evidence.Quote}与全年预算{annual.Evidence.Quote}不同，报告未说明预算调整", evidence)
            {
                Stated = annual.Yuan,
                Computed = initial.Yuan,
                Difference = Math.Abs(annual.Yuan - initial.Yuan),
            });
        }
        return RuleResult.From(findings, verifications);
    }

    // The money block tells both; without one the narrative may: 年初预算1920万元，全年预算2046万元.
    private static IEnumerable<(Amount Initial, Amount Annual)> Pairs(SelfEvaluationReport report)
    {
        var lines = report.Funds.Where(f => f is { Source: FundSource.Total, InitialBudget: not null, AnnualBudget: not null }).Select(f => (f.InitialBudget!, f.AnnualBudget!)).ToList();
        if (lines.Count > 0) return lines;
        var told = report.Amounts.Where(a => a.Cell is null).ToList();
        return told.Zip(told.Skip(1)).Where(p => Initial().IsMatch(p.First.Label) && Annual().IsMatch(p.Second.Label) && p.Second.Span.Start - p.First.Span.End < 16).Take(1);
    }

    [GeneratedRegex("^(?:项目)?年初预算(?:数|资金|安排|为)*$")]
    private static partial Regex Initial();

    [GeneratedRegex("^全年预算(?:数|资金|安排|为)*$")]
    private static partial Regex Annual();

    // The heads of the form (调整后预算数) and of its last column (改进措施) tell no adjustment.
    private static string Words(SelfEvaluationReport report)
    {
        var cells = report.Document.Tables.SelectMany(t => t.Cells).Where(c => c.Span.Length > 12).Select(c => report.Document.Words(c.Span));
        // 《关于下达专项补助资金预算的通知》 names a document.
        return Titles().Replace(string.Join('\n', report.Document.Blocks.Select(b => report.Document.Words(b.Span)).Concat(cells)), "");
    }

    [GeneratedRegex("《[^》\\n]*》")]
    private static partial Regex Titles();

    [GeneratedRegex("调整|追加|调减|调增|追减|压减|核减|调剂|增加预算|收回|增拨|减少预算|压缩|新增[^，。；]{0,6}(?:资金|预算|指标)|另行安排|下达[^。；]{0,12}(?:第二批|补助)")]
    private static partial Regex Adjusted();
}
