using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Tables;

/// <summary>The same money in the many shapes that bureaus print it in.</summary>
public sealed class MoneyShapesTests
{
    // Sources as rows; as columns; under attributes; attributes at the rows; the total first or last; any words.
    [Theory]
    [InlineData("|资金来源（万元）|年初预算|调整后预算数|全年执行数|\n|总额|300|320|290|\n|中央补助|200|210|200|\n|县级配套|100|110|90|")]
    [InlineData("单位：万元\n|来源|期初预算数|全年预算|支出数|\n|中央|200|210|200|\n|县（市、区）|100|110|90|\n|合计|300|320|290|")]
    [InlineData("单位：万元\n|项 目|合 计|中央财政|县级财政|\n|年初预算数|300|200|100|\n|全年预算数|320|210|110|\n|全年执行数|290|200|90|\n|执行率|90.63%|95.24%|81.82%|")]
    [InlineData("资金情况（单位：万元）\n|年初预算|←|←|全年预算|←|←|实际支出|←|←|\n|小计|中央|县级|小计|中央|县级|小计|中央|县级|\n|300|200|100|320|210|110|290|200|90|")]
    [InlineData("单位：万元\n|项目|年初预算数|||全年预算数|||全年执行数|||\n||合计|中央|县级|合计|中央|县级|合计|中央|县级|\n|道路|300|200|100|320|210|110|290|200|90|")]
    [InlineData("单位：元\n|资金来源|年初批复预算数|全年预算数|实际支出|\n|资金总额|3,000,000.00|3,200,000.00|2,900,000.00|\n|其中：1.中央资金|2,000,000.00|2,100,000.00|2,000,000.00|\n|2.县级资金|1,000,000.00|1,100,000.00|900,000.00|")]
    [InlineData("|项目资金（万元）|←|年初预算数|全年预算数|全年执行数|\n|↑|年度资金总额|300|320|290|\n|↑|其中：中央财政资金|200|210|200|\n|↑|县级财政资金|100|110|90|")]
    [InlineData("部门（万元）\n|年度预算申请（万元）|←|年初预算数|全年（调整）预算数|全年执行数|执行率|执行率权重|执行率得分|\n|↑|年度资金总额|300|320|290|90.63%|10|9.06|\n|↑|其中：中央|200|210|200||||\n|↑|本级|100|110|90||||")]
    [InlineData("单位：万元\n|任务名称|年初预算（万元）|←|←|全年预算（万元）|←|←|执行金额（万元）|←|←|\n|↑|总额|中央补助|县级财政|总额|中央补助|县级财政|总额|中央补助|县级财政|\n|任务一|100|50|50|110|50|60|100|50|50|\n|任务二|200|150|50|210|160|50|190|150|40|\n|金额合计|300|200|100|320|210|110|290|200|90|")]
    [InlineData("|项目资金|←|年初预算数|全年预算数|全年执行数|\n|↑|年度资金总额|300万元|320万元|290万元|\n|↑|其中：中央财政资金|200万元|210万元|200万元|\n|↑|县级财政资金|100万元|110万元|90万元|")]
    public void Total_and_sources_are_read_wherever_they_stand(string form) =>
        Assert.Equal(["Total 3000000 3200000 2900000", "Central 2000000 2100000 2000000", "County 1000000 1100000 900000"], Funds(form));

    [Theory]
    [InlineData("表2 项目支出明细表（单位：元）\n|用途|金额|凭证号|\n|设备款|60,000|记-12|\n|劳务费|40,000|记-13|\n|合计|100,000||", "60000 Part", "40000 Part", "100000 Paid")]
    [InlineData("单位：万元\n|乡镇|计划数|下拨数|完成面积（亩）|\n|城关镇|6|5.5|300|\n|石塘镇|4|4|200|\n|合计|10|9.5|500|", "60000 Part", "55000 Part", "40000 Part", "40000 Part", "100000 Budget", "95000 Paid")]
    [InlineData("单位：万元\n|项目名称|2019|2020|2021|\n|道路养护|30|32|35|\n|桥梁维修|20|18|15|", "300000 Part", "320000 Part", "350000 Part", "200000 Part", "180000 Part", "150000 Part")]
    [InlineData("单位：万元\n|支付批次|金额|时间|\n|第一批|50|2022.3|\n|第二批|30|2022.9|\n|合计|80||", "500000 Part", "300000 Part", "800000 Paid")]
    [InlineData("单位：万元\n|办公费|3.5|\n|差旅费|2.1|\n|合计|5.6|", "35000 Part", "21000 Part", "56000 Paid")]
    [InlineData("|月份|考核得分|扣款|实付金额|\n|一、服务费（单位：元）|←|←|←|\n|1月|95.2|300|9700|\n|2月|96|0|10000|", "300 Other", "9700 Part", "0 Other", "10000 Part")]
    [InlineData("|序号|合同名称|合同价（万元）|已付（万元）|未付（万元）|\n|1|施工合同|80|60|20|\n|2|监理合同|5|5|0|\n|合计||85|65|20|", "800000 Contract", "600000 Part", "200000 Other", "50000 Contract", "50000 Part", "0 Other", "850000 Contract", "650000 Paid", "200000 Other")]
    public void Lists_of_items_keep_what_each_amount_is(string form, params string[] expected) =>
        Assert.Equal(expected, Extracting.Report(form).Amounts.Select(a => $"{Extracting.Plain(a.Yuan)} {a.Role}"));

    [Theory]
    [InlineData("单位：万元\n|一级指标|二级指标|三级指标|分值|全年目标|全年完成|得分|\n|产出指标|数量指标|培训人次|10|100|98|9.8|")]
    [InlineData("单位：万元\n|单位|编制数|实有人数|车辆数（辆）|\n|局机关|20|18|3|\n|二级单位|10|9|1|")]
    [InlineData("单位：万元\n|项目负责人|李某|联系电话|88888|\n|建设年限|3|受益户数|200|")]
    public void Numbers_that_are_counted_are_no_money_below_a_caption(string form) => Assert.Empty(Extracting.Report(form).Amounts);

    // Plain text leaves the place empty that the name of the block was merged over.
    [Fact]
    public void A_row_without_a_label_below_the_name_of_the_block_is_the_whole()
    {
        var line = Assert.Single(Extracting.Report("|预算执行情况（万元）（20分）|预算数(A)|执行数(B)||执行率(B/A)|得分（20分×执行率）|\n||4018|3616||90%|18|").Funds);
        Assert.Equal((40180000m, 0.9m, 20m, 18m), (line.AnnualBudget!.Yuan, line.Rate!.Value.Value, line.MaxScore!.Value, line.Score!.Value));
    }

    [Fact]
    public void A_label_and_its_number_may_share_a_cell() =>
        Assert.Equal(
            ["3000000 Budget", "2000000 Part", "1200000 Paid"],
            Extracting.Report("单位：万元\n|年度资金总额：300|其中：一般公共预算：200|\n|按性质分|其中：基本支出费用：120|").Amounts.Select(a => $"{Extracting.Plain(a.Yuan)} {a.Role}"));

    private static string[] Funds(string form) =>
        [.. Extracting.Report(form).Funds.Select(f => $"{f.Source} {Plain(f.InitialBudget)} {Plain(f.AnnualBudget)} {Plain(f.Executed)}")];

    private static string Plain(Amount? amount) => amount is null ? "-" : Extracting.Plain(amount.Yuan);
}
