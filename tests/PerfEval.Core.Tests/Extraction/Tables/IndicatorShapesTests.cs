namespace PerfEval.Core.Tests.Extraction.Tables;

/// <summary>The same indicators in the many shapes that bureaus print them in.</summary>
public sealed class IndicatorShapesTests
{
    [Theory]
    [InlineData("|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施（得分低于分值的必填，超额完成30%以上的须说明）|\n|产出指标|数量指标|培训人次|≥200人次|180人次|15|13.5|疫情影响|")]
    [InlineData("|得分|分值|实际值|目标值|三级指标|二级指标|一级指标|原因|\n|13.5|15|180人次|≥200人次|培训人次|数量指标|产出指标|疫情影响|")]
    [InlineData("|指标类别|二级指标|指标内容|权重|全年目标|全年完成|自评得分|未完成原因|\n|产出指标|数量指标|培训人次|15|≥200人次|180人次|13.5|疫情影响|")]
    [InlineData("|绩效指标|←|←|完成情况|←|评分情况|←|备注|\n|一级指标|二级指标|三级指标|目标|实际|分值|得分|↑|\n|产出指标|数量指标|培训人次|≥200人次|180人次|15|13.5|疫情影响|")]
    [InlineData("|一级指标|二级指标|三级指标|年度指标值|←|←|实际完成值|分值|得分|偏差原因|\n|↑|↑|↑|指标性质|指标值|度量单位|↑|↑|↑|↑|\n|产出指标|数量指标|培训人次|≥|200|人次|180|15|13.5|疫情影响|", "200→180")]
    [InlineData("|一级指标|二级指标|三级指标|指标值||自评||说明|\n||||年初|实际|满分|得分||\n|产出指标|数量指标|培训人次|≥200人次|180人次|15|13.5|疫情影响|")]
    [InlineData("|评价内容|二级指标|考核指标|计划数|完成数|标准分|自评分|扣分原因|\n|产出指标|数量指标|培训人次|≥200人次|180人次|15|13.5|疫情影响|")]
    public void Columns_are_known_by_any_words_and_order(string form, string values = "≥200人次→180人次")
    {
        var row = Assert.Single(Extracting.Report(form).Indicators);

        Assert.Equal(("产出指标", "数量指标", "培训人次", values, 15m, 13.5m, "疫情影响"),
            (row.Level1, row.Level2, row.Level3, $"{row.Target?.Value}→{row.Actual?.Value}", row.MaxScore?.Value, row.Score?.Value, row.DeviationReason?.Value));
    }

    [Fact]
    public void Subtotals_and_the_signatures_are_no_rows()
    {
        const string Form = """
            |一级指标|二级指标|分值|得分|得分率|
            |投入|目标设定|8|8|100%|
            |↑|资金落实|7|6|85.7%|
            |投入小计|←|15|14|93.3%|
            |过程|业务管理|85|80|94.1%|
            |总计|←|100|94|94%|
            |填表人：李某|←|联系人：王某|←|←|
            """;
        var report = Extracting.Report(Form);

        Assert.Equal(["目标设定 8/8", "资金落实 7/6", "业务管理 85/80"], report.Indicators.Select(i => $"{i.Name} {i.MaxScore?.Value}/{i.Score?.Value}"));
        var group = Assert.Single(Assert.Single(report.ScoreTables).Groups);
        Assert.Equal(("投入小计", 15m, 14m, 2), (group.Name, group.MaxScore?.Value, group.Score?.Value, group.Rows.Count));
    }

    [Fact]
    public void The_line_of_the_execution_rate_is_a_row_without_a_finer_name()
    {
        const string Form = """
            |一级指标|二级指标|三级指标|目标值|完成值|分值|得分|
            |预算执行率|||100%|95%|10|9.5|
            |产出指标|数量指标|修路|5公里|5公里|90|90|
            |总分|||||100|99.5|
            """;

        Assert.Equal(["预算执行率 10/9.5", "修路 90/90"], Extracting.Report(Form).Indicators.Select(i => $"{i.Name} {i.MaxScore?.Value}/{i.Score?.Value}"));
    }

    [Fact]
    public void Total_row_goes_by_its_heads_where_scores_stand_before_full_marks()
    {
        const string Form = "|三级指标|得分|分值|目标值|完成值|\n|修路|55|60|5公里|5公里|\n|护路|40|40|9公里|9公里|\n|总计|95|100|||";
        var table = Assert.Single(Extracting.Report(Form).ScoreTables);

        Assert.Equal((100m, 95m), (table.TotalMaxScore?.Value, table.TotalScore?.Value));
    }

    [Fact]
    public void Points_may_lie_across()
    {
        const string Form = "|指标类别|预算执行率|产出指标|效益指标|满意度指标|合计|\n|分值|10|50|30|10|100|\n|自评得分|9.4|48.5|28|9|95.9|\n|扣分原因|尾款|未完工|—|—||";
        var report = Extracting.Report(Form);
        var table = Assert.Single(report.ScoreTables);

        Assert.Equal(["预算执行率 10/9.4", "产出指标 50/48.5", "效益指标 30/28", "满意度指标 10/9"], table.Rows.Select(i => $"{i.Name} {i.MaxScore?.Value}/{i.Score?.Value}"));
        Assert.Equal((100m, 95.9m, 95.9m), (table.TotalMaxScore?.Value, table.TotalScore?.Value, report.SelfScore?.Points));
    }
}
