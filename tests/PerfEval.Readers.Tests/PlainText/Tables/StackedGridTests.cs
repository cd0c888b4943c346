namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class StackedGridTests
{
    [Theory]
    [InlineData("绩效指标 ")]
    [InlineData("")]
    public void The_name_beside_the_whole_table_is_no_column(string side)
    {
        var document = Reading.Text(Lines(side + "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因 产出指标 数量指标 新建步道 ≥6公里 6.8公里 10 10 — 改造厕所 ≥5座 5座 10 9 — 总分 20 19"));

        Assert.Equal(["产出指标|数量指标|新建步道|≥6公里|6.8公里|10|10|—", "||改造厕所|≥5座|5座|10|9|—", "总分|||||20|19|"], document.Rows().Skip(1));
    }

    [Fact]
    public void The_first_row_may_lack_labels_that_the_head_names()
    {
        var document = Reading.Text(Lines("一级指标 二级指标 三级指标 年度目标值 实际完成情况 权重 得分 预算执行率 100.00% 100.00% 10 10 产出指标 数量指标 受益村数量 ≥29个 34个 10 10 质量指标 合格率 ≥94% 97.8% 10 10 总分 30 30"));

        Assert.Equal(["||预算执行率|100.00%|100.00%|10|10", "产出指标|数量指标|受益村数量|≥29个|34个|10|10"], document.Rows().Skip(1).Take(2));
    }

    [Fact]
    public void A_percentage_is_no_points_where_a_source_has_none()
    {
        var document = Reading.Text(Lines("项目资金情况 全年预算数（万元） 全年执行数（万元） 分值 执行率 自评得分 年度资金总额 3,689.09 3,300.69 10 89.47% 8.95 其中：财政拨款 1,086.12 1,086.12 100% 上年结转 2,602.97 2,214.57 85.08% 其他资金"));

        Assert.Equal(["年度资金总额|3,689.09|3,300.69|10|89.47%|8.95", "其中：财政拨款|1,086.12|1,086.12||100%|", "上年结转|2,602.97|2,214.57||85.08%|"], document.Rows().Skip(1));
    }

    [Fact]
    public void Any_head_is_read_where_numbers_fall_below_the_same_columns()
    {
        var document = Reading.Text("表1  预算执行情况表\n" + Lines("支出类别 人员经费 公用经费 合计 年初预算数（元） 1,862.40 214.00 2,076.40 决算数（元） 1,903.87 198.42 2,102.29 预算执行率 99.92% 96.09% 99.55%") + "\n注：年中有调整。\n");

        Assert.Equal(["支出类别|人员经费|公用经费|合计", "年初预算数（元）|1,862.40|214.00|2,076.40", "决算数（元）|1,903.87|198.42|2,102.29", "预算执行率|99.92%|96.09%|99.55%"], document.Rows());
        Assert.Equal(["表1  预算执行情况表", "注：年中有调整。"], document.Paragraphs());
    }

    [Fact]
    public void A_remark_may_be_missing_and_a_total_has_its_numbers_alone()
    {
        var document = Reading.Text(Lines("项目名称 预算数 支出数 执行率 备注 旧址修缮 1420 1398 98.49% 长征出发地3处 文物安防 860 851 98.98% 考古勘探 288 210 72.94% 汛期停工 合计 2568 2459 95.76%") + "\n二、绩效评价指标自评情况\n");

        Assert.Equal(["旧址修缮|1420|1398|98.49%|长征出发地3处", "文物安防|860|851|98.98%|", "考古勘探|288|210|72.94%|汛期停工", "合计|2568|2459|95.76%|"], document.Rows().Skip(1));
    }

    [Fact]
    public void Labels_merged_with_those_above_may_be_missing()
    {
        var document = Reading.Text(Lines("一级指标 二级指标 三级指标 分值 目标值 实际值 得分 扣分原因 投入 预算配置 在职人员控制率 5 ≤100% 92.86% 5 — 经费变动率 5 ≤0 -11.46% 5 — 过程 预算执行 预算完成率 10 ≥95% 93.07% 9.8 采购流标 公用经费控制率 5 ≤100% 96.09% 5 — 合计 25 24.8"));

        Assert.Equal(
            ["投入|预算配置|在职人员控制率|5|≤100%|92.86%|5|—", "||经费变动率|5|≤0|-11.46%|5|—", "过程|预算执行|预算完成率|10|≥95%|93.07%|9.8|采购流标", "||公用经费控制率|5|≤100%|96.09%|5|—", "合计|||25|||24.8|"],
            document.Rows().Skip(1));
    }

    [Fact]
    public void A_reason_is_no_label_of_the_next_row()
    {
        var document = Reading.Text(Lines("一级指标 二级指标 三级指标 计划值 年度完成值 分值（100分） 自评得分（分） 扣分原因 产出指标 数量指标 新建管网 ≥12公里 12.5公里 15 15 培训人次 ≥200人次 180人次 10 9 受疫情影响 采购设备 20台 20台 8 7.5 受疫情影响 修缮房屋 =15间 15间 5 5 质量指标 合格率 100% 100% 8 7.5 受疫情影响 时效指标 及时率 ≥95% 96% 8 8 总分 54 52"));

        Assert.Equal(
            ["产出指标|数量指标|新建管网|≥12公里|12.5公里|15|15|", "||培训人次|≥200人次|180人次|10|9|受疫情影响", "||采购设备|20台|20台|8|7.5|受疫情影响", "||修缮房屋|=15间|15间|5|5|", "|质量指标|合格率|100%|100%|8|7.5|受疫情影响", "|时效指标|及时率|≥95%|96%|8|8|", "总分|||||54|52|"],
            document.Rows().Skip(1));
    }

    [Theory]
    [InlineData("目标 完成 情况 良好 2021年 2022年 稳步推进 各项工作 有序开展 98% 95%")]
    [InlineData("项目名称 实施内容 完成情况 道路硬化 已完成 5公里 12 桥梁维修 未完成")]
    public void Lines_without_columns_of_numbers_stay_paragraphs(string words) => Assert.Empty(Reading.Text(Lines(words)).Tables);

    [Fact]
    public void Many_short_lines_are_judged_in_time()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 4000).Select(i => i % 5 == 0 ? $"{i}" : "预算金额"));

        Assert.NotNull(Reading.Text(lines));
    }

    private static string Lines(string words) => words.Replace(' ', '\n');
}
