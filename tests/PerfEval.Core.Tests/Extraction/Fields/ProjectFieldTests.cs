namespace PerfEval.Core.Tests.Extraction.Fields;

public sealed class ProjectFieldTests
{
    [Theory]
    [InlineData("|项目名称|农村公路养护项目|\n|实施单位|县公路局|", "农村公路养护项目")]
    [InlineData("项目名称：农村公路养护项目\n实施单位：县公路局", "农村公路养护项目")]
    [InlineData("|转移支付（项目）名称|农村公路养护补助|\n|资金使用单位|县公路局|", "农村公路养护补助")]
    [InlineData("中央对地方专项转移支付2021年度绩效自评报告\n——农村公路养护补助资金（清溪县）\n一、基本情况", "农村公路养护补助资金")]
    [InlineData("清溪县公路局项目支出绩效自评报告\n（2022年度 县道养护和水毁路段修复）\n一、基本情况", "县道养护和水毁路段修复")]
    [InlineData("清溪县公路局2022年农村公路养护项目绩效自评报告\n（征求意见稿）\n一、基本情况", "农村公路养护项目")]
    [InlineData("2019年农村公路养护项目绩效自评报告", "农村公路养护项目")]
    [InlineData("清溪县公路局关于2019年农村公路养护资金绩效自评的报告", "农村公路养护资金")]
    [InlineData("清溪县水利局2019年度部门整体支出绩效自评报告\n某某防洪工程建设完成。", "清溪县水利局部门整体支出")]
    [InlineData("绩效自评报告\n一、项目概况\n1.河道清淤项目：全长3公里。\n2.堤防加固项目：全长2公里。", "河道清淤、堤防加固")]
    [InlineData("绩效自评报告\n农村饮水安全工程建设规模较大。为农村饮水安全工程实施，县里成立专班。", "农村饮水安全工程")]
    public void Label_title_parts_or_the_text_name_the_project(string text, string project) => Assert.Equal(project, Extracting.Report(text).Identity.Project?.Value);

    [Theory]
    [InlineData("项目支出绩效自评报告\n本项目实施顺利。")]
    [InlineData("项目支出绩效自评报告\n（2022年度）\n（征求意见稿）\n本项目实施顺利。")]
    public void Generic_words_name_none(string text) => Assert.Null(Extracting.Report(text).Identity.Project);
}
