namespace PerfEval.Core.Tests.Extraction;

public sealed class AmountRolesTests
{
    [Theory]
    [InlineData("年初预算安排100万元。", "100万元 Budget")]
    [InlineData("100万元列入2018年预算。", "100万元 Budget")]
    [InlineData("上级下达专项资金100万元。", "100万元 Budget")]
    [InlineData("项目资金100万元。", "100万元 Budget")]
    [InlineData("实际到位资金100万元。", "100万元 Received")]
    [InlineData("财政局实际拨付100万元。", "100万元 Received")]
    [InlineData("全年实际支出100万元。", "100万元 Paid")]
    [InlineData("预算资金已支付100万元。", "100万元 Paid")]
    [InlineData("13.8万元已支付给承包方。", "13.8万元 Paid")]
    [InlineData("年末结余10万元。", "10万元 Balance")]
    [InlineData("5万元结转下年使用。", "5万元 Balance")]
    [InlineData("合同金额为100万元。", "100万元 Contract")]
    [InlineData("工程总投资100万元。", "100万元 Contract")]
    [InlineData("中标价98.6万元。", "98.6万元 Contract")]
    [InlineData("首期付款30万元。", "30万元 Part")]
    [InlineData("质保金5万元待支付。", "5万元 Other")]
    [InlineData("每人每月补助410元。", "410元 UnitPrice")]
    [InlineData("补助标准为每户3000元。", "3000元 UnitPrice")]
    [InlineData("按500元/人发放。", "500元 UnitPrice")]
    [InlineData("追加预算20万元。", "20万元 Other")]
    [InlineData("尚有8万元未支付。", "8万元 Other")]
    [InlineData("带动群众增收300万元。", "300万元 Other")]
    public void Nearest_words_tell_the_role(string text, params string[] expected) => Assert.Equal(expected, Extracting.Roles(text));

    [Theory]
    [InlineData("2020年支出72万元，比2019年的60万元增加12万元。", "72万元 Paid", "60万元 Paid", "12万元 Other")]
    [InlineData("中标价4,620万元（大写：肆仟陆佰贰拾万元整）。", "4,620万元 Contract", "肆仟陆佰贰拾万元整 Contract")]
    public void Comparison_or_repetition_is_of_the_kind_of_the_one_before(string text, params string[] expected) => Assert.Equal(expected, Extracting.Roles(text));

    [Fact]
    public void Addends_of_a_claimed_total_are_parts() =>
        Assert.Equal(
            ["100万元 Paid", "60万元 Part", "40万元 Part"],
            Extracting.Roles("全年支出100万元，其中：设备费60万元、培训费40万元。"));

    [Fact]
    public void Rows_of_a_list_of_items_are_parts_and_its_total_is_not() =>
        Assert.Equal(
            ["60 Part", "40 Part", "100 Paid"],
            Extracting.Roles("|支出内容|实际支出数（万元）|备注|\n|设备费|60|无|\n|培训费|40|无|\n|支出合计|100|无|"));

    [Theory]
    [InlineData("年初预算安排100万元", "年初预算安排")]
    [InlineData("其中：设备购置费60万元", "设备购置费")]
    [InlineData("2018年3月支付工程款60万元", "支付工程款")]
    [InlineData("中央资金（500万元）", "中央资金")]
    [InlineData("结余资金：1.2万元", "结余资金")]
    public void Label_is_the_clause_without_dates_and_function_words(string text, string label) =>
        Assert.Equal(label, Assert.Single(Extracting.Report(text).Amounts).Label);

    [Theory]
    [InlineData("2018年到位50万元，2019年支出40万元。", "50万元 2018", "40万元 2019")]
    [InlineData("2018年到位50万元。支出40万元。", "50万元 2018", "40万元 ")]
    public void Year_is_the_last_one_before_it_in_the_sentence(string text, params string[] expected) =>
        Assert.Equal(expected, Extracting.Report(text).Amounts.Select(a => $"{a.Evidence.Quote} {a.Year}"));

    [Theory]
    [InlineData("租赁场地，每年3万元。", "3万元 UnitPrice")]
    [InlineData("每年减少支出约3万元。", "3万元 Paid")]
    [InlineData("单间造价由2.5万元增加到2.8万元。", "2.5万元 UnitPrice", "2.8万元 UnitPrice")]
    [InlineData("单项工程造价120万元。", "120万元 Contract")]
    [InlineData("收购价每公斤提高0.8元。", "0.8元 UnitPrice")]
    [InlineData("单笔支出超过5万元（50000元）的事项须集体研究。", "5万元 Other", "50000元 Other")]
    [InlineData("本年支出120万元（1200000元）。", "120万元 Paid", "1200000元 Paid")]
    [InlineData("预算120万元（人民币壹佰贰拾万元整）。", "120万元 Budget", "壹佰贰拾万元整 Budget")]
    [InlineData("合同调整后节约12万元。", "12万元 Balance")]
    [InlineData("到位50万元，支付46万元，余4万元。", "50万元 Received", "46万元 Paid", "4万元 Balance")]
    [InlineData("按小学生均720元安排。", "720元 UnitPrice")]
    [InlineData("支出12万元（400人×300元/人）。", "12万元 Paid", "300元 UnitPrice")]
    public void Prices_limits_and_repeated_amounts_are_told_apart(string text, params string[] expected) => Assert.Equal(expected, Extracting.Roles(text));

    [Fact]
    public void Balances_of_sources_below_the_total_are_parts() =>
        Assert.Equal(
            ["100 Budget", "90 Paid", "10 Balance", "60 Part", "60 Part", "0 Part", "40 Part", "30 Part", "10 Part"],
            Extracting.Roles("|项目资金（万元）|预算数|支出数|结余|\n|年度资金总额|100|90|10|\n|中央财政|60|60|0|\n|县级财政|40|30|10|"));

    [Theory]
    [InlineData("313万元", "300万元")]
    public void Source_in_a_pair_takes_the_attribute_above_when_its_number_brings_the_unit(string planned, string spent) =>
        Assert.Equal(["500万元 Budget", "480万元 Paid", $"{planned} Budget", $"{spent} Paid"], Extracting.Roles($"|计划安排资金|500万元|实际支出|480万元|\n|省财政|{planned}|省财政|{spent}|"));

    [Fact]
    public void Sources_below_the_total_of_a_money_block_are_parts() =>
        Assert.Equal(
            ["50 Budget", "45 Paid", "30 Part", "30 Part", "20 Part", "15 Part"],
            Extracting.Roles("|项目资金（万元）|全年预算数|全年执行数|执行率|\n|年度资金总额|50|45|90%|\n|其中：财政拨款|30|30|100%|\n|其他资金|20|15|75%|"));

    [Fact]
    public void Sources_in_pairs_of_label_and_value_are_what_their_label_says() =>
        Assert.Equal(
            ["50 Budget", "45 Paid", "30 Budget", "28 Paid"],
            Extracting.Roles("|计划安排资金（万元）|50|实际支出（万元）|45|\n|其中：中央财政|30|其中：中央财政|28|"));

    [Fact]
    public void An_amount_in_capitals_beside_a_price_is_of_its_kind() =>
        Assert.Equal(
            ["26.00 Contract", "贰拾陆万元整 Contract"],
            Extracting.Roles("|合同内容|中标单位|合同价（万元）|大写|\n|管网|某建设公司|26.00|贰拾陆万元整|"));

    [Theory]
    [InlineData("单座改造成本", "UnitPrice")]
    [InlineData("每公里造价", "UnitPrice")]
    [InlineData("设备采购成本", "Other")]
    public void Value_of_an_indicator_is_a_price_or_no_money_of_the_project(string name, string role) =>
        Assert.Equal(
            [$"12 {role}", $"11.5 {role}"],
            Extracting.Roles($"|一级指标|二级指标|三级指标|指标值|度量单位|实际完成值|分值|得分|\n|产出指标|成本指标|{name}|≤12|万元|11.5|10|10|"));
}
