using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class TableRowClaimsTests
{
    [Theory]
    [InlineData("单位：万元\n|子项目|预算数|支出数|执行率|\n|修路|100|90|90%|\n|护路|50|40|85%|", RelationKind.ExecutionRate, "90% = 90 / 100 holds", "85% = 40 / 50 fails")]
    [InlineData("单位：万元\n|子项目|到位数|支出数|支出进度（%）|\n|修路|100|90|90|\n|护路|50|40|85|", RelationKind.ExecutionRate, "90 = 90 / 100 holds", "85 = 40 / 50 fails")]
    [InlineData("单位：万元\n|镇|计划数|到位数|到位率|\n|甲镇|100|90|90%|", RelationKind.ArrivalRate, "90% = 90 / 100 holds")]
    [InlineData("单位：万元\n|镇|到位数|支出数|结余|\n|甲镇|100|90|10|\n|乙镇|60|50|20|", RelationKind.Balance, "10 = 100 - 90 holds", "20 = 60 - 50 fails")]
    [InlineData("单位：万元\n|类别|2021年决算|2022年决算|增减额|增减率|\n|会议费|10|8|-2|-20%|\n|培训费|10|12|3|20%|", RelationKind.Change, "-2 = 10 + 8 holds", "3 = 12 + 10 fails")]
    [InlineData("单位：万元\n|类别|2021年决算|2022年决算|增减额|增减率|\n|会议费|10|8|-2|-20%|\n|培训费|10|12|2|25%|", RelationKind.Growth, "-20% = 8 + 10 holds", "25% = 12 + 10 fails")]
    [InlineData("单位：万元\n|类别|年初预算|调整数|调整后预算|\n|人员|10|-2|8|\n|公用|10|3|12|", RelationKind.Adjustment, "8 = 10 + --2 holds", "12 = 10 + 3 fails")]
    [InlineData("|设备|数量（台）|单价（元）|金额（元）|\n|电脑|10|5000|50000|\n|打印机|4|2000|9000|", RelationKind.Product, "50000 = 10 × 5000 holds", "9000 = 4 × 2000 fails")]
    [InlineData("单位：万元\n|项目|甲镇|乙镇|\n|预算数|100|50|\n|支出数|90|40|\n|执行率|90%|85%|", RelationKind.ExecutionRate, "90% = 90 / 100 holds", "85% = 40 / 50 fails")]
    [InlineData("单位：万元\n|合同名称|合同金额|已付金额|未付金额|\n|施工合同|80|60|20|\n|监理合同|5|4|2|", RelationKind.Balance, "20 = 80 - 60 holds", "2 = 5 - 4 fails")]
    [InlineData("|建设内容|单位|计划数|完成数|完成率|\n|修路|公里|12|9|75%|\n|架桥|座|4|3|80%|", RelationKind.Completion, "75% = 9 / 12 holds", "80% = 3 / 4 fails")]
    public void Rows_claim_what_their_heads_say(string form, RelationKind kind, params string[] claims) => Assert.Equal(claims, Extracting.Claims(form, kind));

    [Fact]
    public void Cumulative_columns_claim_nothing_of_a_row() =>
        Assert.Empty(Extracting.Claims("单位：万元\n|季度|拨付数|累计拨付比例|实际支出|累计结余|\n|一季度|40|40%|30|10|\n|二季度|60|100%|60|10|", RelationKind.ExecutionRate, RelationKind.Balance));

    [Theory]
    [InlineData("单位：万元\n|项目|合计|中央|省级|\n|修路|100|60|40|\n|护路|50|30|25|", "100 = 60 + 40 holds", "50 = 30 + 25 fails")]
    [InlineData("单位：万元\n|项目|一季度|二季度|合计|\n|修路|10|20|30|\n|护路|20|20|40|\n|绿化|20|30|55|", "30 = 10 + 20 holds", "40 = 20 + 20 holds", "55 = 20 + 30 fails")]
    public void Columns_add_up_to_their_total(string form, params string[] claims) =>
        Assert.Equal(claims, Extracting.Claims(form, RelationKind.Sum, RelationKind.SourceSum).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("单位：万元\n|类别|预算数|决算数|\n|基本支出|100|90|\n|人员经费|80|75|\n|公用经费|20|15|\n|项目支出|50|40|\n|合计|150|130|", "holds")]
    [InlineData("单位：万元\n|类别|预算数|决算数|\n|一、基本支出|100|90|\n|（一）人员经费|80|75|\n|（二）公用经费|20|15|\n|二、项目支出|50|40|\n|合计|150|130|", "holds")]
    [InlineData("单位：万元\n|类别|预算数|\n|基本支出小计|100|\n|其中：人员经费|80|\n|公用经费|20|\n|项目支出小计|50|\n|合计|150|", "holds")]
    [InlineData("单位：万元\n|项目|来源|预算数|\n|修路|小计|100|\n|↑|中央|60|\n|↑|县级|40|\n|护路|小计|50|\n|↑|中央|30|\n|↑|县级|20|\n|合计|←|150|", "holds")]
    [InlineData("单位：万元\n|类别|预算数|决算数|\n|基本支出|100|90|\n|人员经费|80|75|\n|公用经费|20|15|\n|项目支出|50|40|\n|合计|150|140|", "holds", "fails")]
    public void Totals_of_nested_rows_hold_by_their_upper_rows(string form, params string[] outcomes) =>
        Assert.Equal(outcomes, Extracting.Claims(form, RelationKind.Sum).Select(c => c.Split(' ')[^1]).Distinct());
}
