using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Rules.Scores;

/// <summary>A small scored form: 10 + 50 + 30 + 10 points, three indicators with the given scores.</summary>
internal static class ScoredForm
{
    public static ReportBuilder Of(
        string[] scores, string total, string[]? max = null, string totalMax = "100", string execution = "9.21", string executionMax = "10", string text = "")
    {
        max ??= ["50", "30", "10"];
        return ReportBuilder.From($"""
            项目支出绩效自评表
            | 资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 138.12 | {executionMax} | 92.08% | {execution} |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 租用云主机 | ≥8台 | 8台 | {max[0]} | {scores[0]} |
            | 效益指标 | 社会效益指标 | 故障排除 | ≥90% | 95% | {max[1]} | {scores[1]} |
            | 满意度指标 | 服务对象满意度指标 | 网民满意率 | ≥80% | 85% | {max[2]} | {scores[2]} |
            | 总分 | | | | | {totalMax} | {total} |
            {text}
            """)
            .BareNumbersIn(MoneyUnit.TenThousandYuan)
            .Fund(FundSource.Total, "年度资金总额", annual: "150.00", executed: "138.12", rate: "92.08%", table: 0)
            .With(r => r with { Funds = [r.Funds[0] with { MaxScore = Points(r, 0, 3), Score = Points(r, 0, 5) }] })
            .Scored();
    }

    private static Points? Points(SelfEvaluationReport report, int table, int column)
    {
        var cell = report.Document.Tables[table].Cells.First(c => c.Row == 1 && c.Column == column);
        var words = report.Document.Quote(cell.Span);
        return words.Length == 0 ? null : new Points(decimal.Parse(words, System.Globalization.CultureInfo.InvariantCulture), report.Document.Cite(cell.Span));
    }
}
