namespace PerfEval.Core.Tests.Extraction.Tables;

public sealed class MoneyCellsTests
{
    [Theory]
    [InlineData("|项目资金（万元）|年初预算数|全年执行数|\n|财政拨款|100|98.5|", "100 1000000", "98.5 985000")]
    [InlineData("单位：元\n|支出内容|实际支出数|备注|\n|办公费|3600.5|无|", "3600.5 3600.5")]
    [InlineData("|计划安排资金（万元）|437.7|实际到位资金（万元）|420|", "437.7 4377000", "420 4200000")]
    [InlineData("|计划安排资金\n（万元）|437.7|", "437.7 4377000")]
    [InlineData("|项目总投资（亿元）|1.2|\n|其中：财政拨款（万元）|3000|", "1.2 120000000", "3000 30000000")]
    [InlineData("|计划安排资金（万元）|437.7|\n|其中：中央财政|300|\n|县级财政|137.7|", "437.7 4377000", "300 3000000", "137.7 1377000")]
    [InlineData("单位：万元\n项目名称：粮油绿色高产高效创建与社会化服务项目，由县农业农村局组织实施，主管部门为市农业农村局，实施期限为一年，涉及八个乡镇和三十二个行政村。\n|资金来源|年初预算|执行数|\n|总额|315|214|", "315 3150000", "214 2140000")]
    [InlineData("|项目|金额|单位|\n|办公费|3|万元|", "3 30000")]
    [InlineData("|预算数（万元）|支出数（万元）|\n|１２．５|12|", "１２．５ 125000", "12 120000")]
    [InlineData("|预算数（万元）|支出数（万元）|\n|23,264.53|— |", "23,264.53 232645300")]
    [InlineData("|支出内容|支出金额（万元）|\n|设备费|12万元|", "12万元 120000")]
    [InlineData("单位：万元\n|项目|预算数|执行数|\n|办公费|2018.10|2017.12|", "2018.10 20181000", "2017.12 20171200")]
    public void Head_label_or_caption_makes_a_number_money(string text, params string[] expected)
    {
        // A line break inside a cell is a blank here.
        Assert.Equal(expected, Extracting.Amounts(text.Replace("资金\n（", "资金 （", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("|项目资金（万元）|分值|得分|\n|财政拨款|10|9|")]
    [InlineData("|项目资金（万元）|执行率|权重|\n|财政拨款|98.5|10|")]
    [InlineData("|支出内容|会计凭证号|数量|\n|办公费（元）|0123|5|")]
    [InlineData("|资金使用单位联系电话|13800000000|邮编|414200|")]
    [InlineData("|一级指标|指标值|实际完成值|分值|得分|\n|资金使用合规|100|100|5|5|")]
    [InlineData("|预算数|执行数|\n|100|98|")]
    [InlineData("|预算数（万元）|支出数（万元）|\n|＊＊＊|点击查看|")]
    [InlineData("|预算数（万元）|支出数（万元）|\n|7,00.0,77|/|")]
    public void Other_numbers_in_cells_are_no_money(string text) => Assert.Empty(Extracting.Amounts(text));

    [Fact]
    public void Label_joins_row_and_head()
    {
        var amount = Extracting.Report("|项目资金（万元）|年初预算数|全年执行数|\n|财政拨款|100|98.5|").Amounts[1];

        Assert.Equal(("财政拨款 全年执行数", new Core.Reports.CellPosition(0, 1, 2)), (amount.Label, amount.Cell!.Value));
    }

    [Fact]
    public void Column_of_changes_may_fall_below_zero() =>
        Assert.Equal(
            ["120.50 1205000", "100.25 1002500", "-20.25 -202500"],
            Extracting.Amounts("单位：万元\n|支出类别|2020年支出|2021年支出|增减额|\n|基本支出|120.50|100.25|-20.25|"));

    [Fact]
    public void A_measure_that_is_no_money_makes_no_amount() =>
        Assert.Empty(Extracting.Amounts("|一级指标|三级指标|指标值|度量单位|实际完成值|分值|得分|\n|产出指标|新建管网|≥12|公里|12|10|10|"));

    [Fact]
    public void A_source_below_a_pair_is_of_the_kind_of_the_pair_above() =>
        Assert.Equal(
            ["86 Budget", "80.5 Paid", "80 Budget", "74.5 Paid"],
            Extracting.Roles("单位：万元\n|预算执行情况|预算数|86|执行数|80.5|\n||其中：财政资金|80|其中：财政资金|74.5|"));
}
