using PerfEval.Core.Analysis;
using PerfEval.Web.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Reports;

public sealed class FindingViewTests
{
    private readonly AnalysisDocument _analysis = ExampleReport.Analysis(ExampleReport.Document(ExampleReport.Words), "甲.txt", "");

    [Fact]
    public void Money_is_told_in_ten_thousand_yuan()
    {
        var finding = FindingView.Of(_analysis)[0];

        Assert.Equal(
            [("报告所列", "437.70 万元"), ("计算结果", "427.70 万元"), ("相差", "10.00 万元"), ("允许误差", "0.005 万元")], finding.Figures);
    }

    [Fact]
    public void A_rate_is_told_in_percent()
    {
        var finding = FindingView.Of(_analysis)[1];

        Assert.Contains(("报告所列", "92.08%"), finding.Figures);
        Assert.Contains(("计算结果", "87.54%"), finding.Figures);
    }

    [Fact]
    public void Points_are_told_in_points()
    {
        var analysis = _analysis with { Findings = [new FindingInfo("PE203", "error", "得分合计不符", 97.5m, 96m, 1.5m, null, null, [])] };

        Assert.Contains(("相差", "1.5 分"), FindingView.Of(analysis)[0].Figures);
    }

    [Fact]
    public void The_sum_of_the_tried_relation_stands_with_the_finding()
    {
        var findings = FindingView.Of(_analysis);

        Assert.Equal("300.00 + 127.70 = 427.70 ≠ 437.70", findings[0].Calculation);
        Assert.Null(findings[1].Calculation);
        Assert.Equal("明细合计", findings[0].RuleName);
    }
}
