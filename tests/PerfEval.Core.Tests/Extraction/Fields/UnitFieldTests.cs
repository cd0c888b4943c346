namespace PerfEval.Core.Tests.Extraction.Fields;

public sealed class UnitFieldTests
{
    [Theory]
    [InlineData("|项目名称|道路维修|\n|主管部门|县交通局|实施单位|县公路养护中心|", "县公路养护中心")]
    [InlineData("填报单位（盖章）：清溪县民政局      填报日期：2021年3月2日", "清溪县民政局")]
    [InlineData("项目实施单位：县公路养护中心", "县公路养护中心")]
    [InlineData("评价类型：过程评价□项目名称：县道养护项目单位：清溪县公路局主管部门：清溪县交通局", "清溪县公路局")]
    [InlineData("|转移支付名称|养护补助|\n|地方主管部门|省交通厅|资金使用单位|县公路养护中心|", "县公路养护中心")]
    [InlineData("2022年度清溪县水利局项目绩效自评结果\n一、自评结论", "清溪县水利局")]
    [InlineData("清溪省地质灾害监测院2022年度项目支出绩效自评报告", "清溪省地质灾害监测院")]
    [InlineData("绩效自评报告\n本项目由清溪县应急管理局会同水利部门组织实施。", "清溪县应急管理局")]
    [InlineData("|项目名称|养护|\n|主管部门|清溪县交通局|", "清溪县交通局")]
    [InlineData("清溪县水利局\n关于2019年河道清淤项目绩效自评的报告", "清溪县水利局")]
    [InlineData("清溪县水利局2019年度部门整体支出绩效自评报告", "清溪县水利局")]
    [InlineData("绩效自评报告\n清溪县政务服务中心（以下简称中心）负责实施。", "清溪县政务服务中心")]
    [InlineData("绩效自评报告\n项目已完成。\n清溪县残疾人联合会\n2021年3月2日", "清溪县残疾人联合会")]
    [InlineData("绩效自评报告\n一、单位基本情况\n清溪县文化馆管理中心为公益一类事业单位。", "清溪县文化馆管理中心")]
    public void Label_head_title_signature_or_chapter_name_the_unit(string text, string unit) => Assert.Equal(unit, Extracting.Report(text).Identity.Unit?.Value);

    [Fact]
    public void Supervising_department_stands_beside_its_label() =>
        Assert.Equal("县交通局", Extracting.Report("|主管部门及代码|县交通局|实施单位|县公路养护中心|").Identity.SupervisingDepartment?.Value);

    [Theory]
    [InlineData("项目资金100万元，已支付。")]
    [InlineData("实施单位：_______\n本项目运行良好。")]
    public void Text_that_names_none_has_none(string text) => Assert.Null(Extracting.Report(text).Identity.Unit);
}
