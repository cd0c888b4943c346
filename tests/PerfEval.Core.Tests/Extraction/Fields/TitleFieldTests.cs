namespace PerfEval.Core.Tests.Extraction.Fields;

public sealed class TitleFieldTests
{
    [Theory]
    [InlineData("2019年农村公路养护项目绩效自评报告\n一、基本情况", "2019年农村公路养护项目绩效自评报告")]
    [InlineData("附件2\n项目支出绩效自评表\n（2021年度）", "项目支出绩效自评表")]
    [InlineData("清溪县水利局\n关于2019年河道清淤项目绩效自评的报告\n一、基本情况", "清溪县水利局关于2019年河道清淤项目绩效自评的报告")]
    [InlineData("2019年度\n农村公路养护项目支出绩效自评报告", "2019年度农村公路养护项目支出绩效自评报告")]
    [InlineData("2019 年 农村公路养护 绩效自评报告", "2019年农村公路养护绩效自评报告")]
    public void Takes_the_line_near_the_top_and_joins_broken_ones(string text, string title) =>
        Assert.Equal(title, Extracting.Report(text).Identity.Title?.Value);

    [Theory]
    [InlineData("一、项目概况\n项目于2019年实施。")]
    [InlineData("根据要求，现将情况汇报如下。\n我单位认真编写报告。")]
    public void Text_without_a_title_has_none(string text) => Assert.Null(Extracting.Report(text).Identity.Title);
}
