using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using static PerfEval.Readers.Tests.Xlsx.WorkbookFile;

namespace PerfEval.Readers.Tests.Xlsx;

/// <summary>A 自评表 filled in a workbook gives its facts as one in a document does.</summary>
public sealed class SelfEvaluationFormTests
{
    private static readonly SelfEvaluationReport Report = ExtractionPipeline.Extract(Reading.Bytes(Form()));

    [Fact]
    public void Funds_are_read_with_the_unit_above_the_form()
    {
        var total = Assert.Single(Report.Funds, f => f.Source == FundSource.Total);
        Assert.Equal((5_000_000m, 4_800_000m, 4_560_000m), (total.InitialBudget!.Yuan, total.AnnualBudget!.Yuan, total.Executed!.Yuan));
        Assert.Equal(("95.00%", 10m, 9.5m), (total.Rate!.Evidence.Quote, total.MaxScore!.Value, total.Score!.Value));
        Assert.Equal(3, Report.Funds.Count);
    }

    [Fact]
    public void Indicators_take_the_merged_levels()
    {
        Assert.Equal([("产出指标", "数量指标", "养护里程"), ("产出指标", "质量指标", "验收合格率"), ("满意度指标", "服务对象满意度指标", "群众满意度")],
            Report.Indicators.Select(i => (i.Level1, i.Level2, i.Level3)));
        Assert.Equal(["118公里", "100%", "93%"], Report.Indicators.Select(i => i.Actual!.Value));
    }

    [Fact]
    public void Title_total_and_date_are_read()
    {
        Assert.Equal("项目支出绩效自评表", Report.Identity.Title!.Value);
        Assert.Equal("农村公路养护", Report.Identity.Project!.Value);
        Assert.Contains(Report.Scores, s => s.Evidence.Quote == "98.5");
        Assert.Contains(Report.Dates, d => d.Evidence.Quote == "2023年3月15日");
    }

    private static byte[] Form()
    {
        var file = new WorkbookFile();
        var (money, percent, date) = (file.Style("#,##0.00") + 1, file.Style("0.00%") + 1, file.Style("yyyy\"年\"m\"月\"d\"日\""));
        string Source(int row, string label, string planned, string budget, string spent, string rest) => Row(row,
            T($"B{row}", label, 1) + N($"C{row}", planned, money) + N($"D{row}", budget, money) + N($"E{row}", spent, money) + rest);
        file.Sheet("项目支出", Row(1, 0, "项目支出绩效自评表") + Row(2, 0, "（2022年度）") + Row(3, T("H3", "单位：万元"))
            + Row(4, 1, "项目名称", "农村公路养护", "", "", "", "", "", "")
            + Row(5, 1, "项目资金", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
            + Source(6, "年度资金总额", "500", "480", "456", N("F6", "10", 1) + N("G6", "0.95", percent) + N("H6", "9.5", 1))
            + Source(7, "其中：当年财政拨款", "400", "380", "366", T("F7", "—", 1) + Empty("G7", 1) + T("H7", "—", 1))
            + Source(8, "上年结转资金", "100", "100", "90", T("F8", "—", 1) + Empty("G8", 1) + T("H8", "—", 1))
            + Row(9, 1, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
            + Row(10, 1, "产出指标", "数量指标", "养护里程", "≥120公里", "118公里", "50", "49", "雨季施工受阻")
            + Row(11, 1, "", "质量指标", "验收合格率", "100%", "100%", "30", "30", "")
            + Row(12, 1, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", "10", "10", "")
            + Row(13, T("A13", "总分", 1) + N("F13", "100", 1) + "<c r=\"G13\" s=\"1\"><f>H6+SUM(G10:G12)</f><v>98.5</v></c>" + Empty("H13", 1))
            + Row(14, T("A14", "填表人：王某") + T("E14", "填报日期：") + N("F14", "45000", date)),
            "<mergeCells><mergeCell ref=\"A1:H1\"/><mergeCell ref=\"A2:H2\"/><mergeCell ref=\"B4:H4\"/><mergeCell ref=\"A5:A8\"/><mergeCell ref=\"A10:A11\"/><mergeCell ref=\"A13:E13\"/></mergeCells>");
        return file.Save();
    }
}
