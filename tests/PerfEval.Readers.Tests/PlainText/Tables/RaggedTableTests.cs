namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class RaggedTableTests
{
    [Fact]
    public void Without_points_only_labels_are_missing() =>
        Assert.Equal(
            ["产出指标|数量指标|新增图书数量|≥12600册|14616册|完成", "|质量指标|合格率|≥95%|95%|完成", "||验收率|100%|100%|完成"],
            Reading.Text("一级指标  二级指标  三级指标  指标值  实际完成情况  备注\n产出指标  数量指标  新增图书数量  ≥12600册  14616册  完成\n质量指标  合格率  ≥95%  95%  完成\n验收率  100%  100%  完成\n").Rows().Skip(1));

    [Fact]
    public void Row_of_money_without_its_points_stands_below_its_names() =>
        Assert.Equal(
            ["总额|366.00|366.00|278.80|76.2%|7.62|尾款未付", "其中：财政资金|366.00|466.00|278.80|76.2%||"],
            Reading.Text("资金来源  年初预算数  全年预算数  全年执行数  执行率  得分  原因\n总额  366.00  366.00  278.80  76.2%  7.62  尾款未付\n其中：财政资金  366.00  466.00  278.80  76.2%\n").Rows().Skip(1));

    [Fact]
    public void Remark_before_the_points_may_be_missing() =>
        Assert.Equal(
            ["产出指标|数量指标|接入点位|≥210个|210个|7||7", "||归集资源|≥40项|/|13||13", "效益指标|社会效益|办理比例|≥90%|81%|30|设备到货晚|27"],
            Reading.Text("一级指标  二级指标  三级指标  年度指标值  实际完成值  分值  偏差原因  得分\n产出指标  数量指标  接入点位  ≥210个  210个  7  7\n归集资源  ≥40项  /  13  13\n效益指标  社会效益  办理比例  ≥90%  81%  30  设备到货晚  27\n").Rows().Skip(1));

    [Fact]
    public void Cells_parted_by_two_blanks_need_no_lanes()
    {
        var document = Reading.Text("""
            项目支出绩效自评表
            项目资金（万元）  年初预算数  全年预算数  全年执行数  分值  执行率  得分
            年度资金总额  362.40  362.40  362.40  10  100%  10
            其中：中央补助  200.00  200.00  200.00  —  100%  —
            一级指标  三级指标  年度指标值  实际完成值  分值  得分  偏差原因分析及改进措施
            产出指标  购置检测设备  ≥19台  19台  20  20  无
            效益指标  日检测能力  ≥2万管  2.1万管  20  19.5
            总分      40  39.5
            四、自评结论
            """);

        Assert.Equal(2, document.Tables.Count);
        Assert.Equal(["年度资金总额|362.40|362.40|362.40|10|100%|10", "其中：中央补助|200.00|200.00|200.00|—|100%|—"], document.Rows().Skip(1));
        Assert.Equal(["产出指标|购置检测设备|≥19台|19台|20|20|无", "效益指标|日检测能力|≥2万管|2.1万管|20|19.5|", "总分||||40|39.5|"], document.Rows(1).Skip(1));
    }

    [Theory]
    [InlineData("填报人：李某  联系电话：0731  填报日期：3月  单位：县局\n审核人：王某  联系电话：0731  日期：3月  单位：县局\n负责人：张某  电话：1  日期：3月  单位：县局")]
    [InlineData("目标  完成  项目  资金\n今年  工作  有序  开展\n明年  继续  努力  推进")]
    public void Fields_and_words_in_blanks_stay_paragraphs(string text) => Assert.Empty(Reading.Text(text).Tables);
}
