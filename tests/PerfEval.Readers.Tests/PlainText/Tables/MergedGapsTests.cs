namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class MergedGapsTests
{
    [Theory]
    [InlineData("质量指标\t合格率\t100%\t100%\t8\t8", "|质量指标|合格率|100%|100%|8|8|")]
    [InlineData("成本指标\t单价\t≤3元/吨\t3元/吨\t8\t8\t无", "|成本指标|单价|≤3元/吨|3元/吨|8|8|无")]
    [InlineData("完工时间\t2020年10月底前\t2020年9月\t8\t7", "||完工时间|2020年10月底前|2020年9月|8|7|")]
    [InlineData("总分\t100\t99.76", "总分|||||100|99.76|")]
    public void Numbers_tell_which_cells_of_an_indicator_row_are_missing(string row, string expected) =>
        Assert.Equal(expected, Reading.Text("一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t备注\n产出指标\t数量指标\t监测次数\t≥18次\t18次\t9\t9\n" + row + "\n").Rows()[2]);

    [Fact]
    public void A_remark_may_be_missing_in_a_list_of_items() =>
        Assert.Equal(["办公设备|128.4|记-160#|", "支出合计|128.4||"], Reading.Text("支出内容\t实际支出数（万元）\t会计凭证号\t备注\n办公设备\t128.4\t记-160#\n支出合计\t128.4\n").Rows().Skip(1));

    [Fact]
    public void No_row_has_a_cell_below_the_name_beside_the_whole_table() =>
        Assert.Equal(
            ["|产出指标|新增停车位|≥830个|830个|5|5", "||举办活动场次|≥16场|16场|10|10"],
            Reading.Text("年度绩效目标（80分）\t一级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t新增停车位\t≥830个\t830个\t5\t5\n举办活动场次\t≥16场\t16场\t10\t10\n").Rows().Skip(1));
}
