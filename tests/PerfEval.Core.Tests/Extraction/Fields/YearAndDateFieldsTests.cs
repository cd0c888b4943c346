namespace PerfEval.Core.Tests.Extraction.Fields;

public sealed class YearAndDateFieldsTests
{
    [Theory]
    [InlineData("2019年养护项目绩效自评报告\n2018年立项。", 2019)]
    [InlineData("项目支出绩效自评表\n（2021年度）", 2021)]
    [InlineData("项目支出绩效自评表\n( 2021 年度 )", 2021)]
    [InlineData("|项目名称|道路维修|年度|2020|", 2020)]
    [InlineData("绩效自评报告\n项目起止时间：2018年3月至2018年11月。2019年报告。", 2018)]
    [InlineData("绩效自评报告\n2018年度安排预算50万元，2018年度支出50万元。2017年立项。", 2018)]
    [InlineData("绩效自评报告\n2017年建成，2017年投用，2016年立项。", 2017)]
    public void Year_is_that_of_title_head_field_period_or_budget(string text, int year) => Assert.Equal(year, Extracting.Report(text).Identity.FiscalYear?.Value);

    [Theory]
    [InlineData("绩效自评报告\n项目完成。\n县水利局\n2021年3月2日", "2021-03-02")]
    [InlineData("绩效自评报告\n二〇二一年三月\n项目完成。", "2021-03")]
    [InlineData("填报日期：2021年3月2日\n项目2020年5月1日完工。", "2021-03-02")]
    public void Report_date_is_labelled_or_alone_on_its_line(string text, string iso) => Assert.Equal(iso, Extracting.Report(text).Identity.ReportDate?.Iso);

    [Theory]
    [InlineData("绩效自评报告\n项目于2020年5月1日通过竣工验收。")]
    [InlineData("绩效自评报告\n2020年")]
    public void Date_in_running_text_is_not_the_reports(string text) => Assert.Null(Extracting.Report(text).Identity.ReportDate);

    [Fact]
    public void Text_without_years_has_no_fiscal_year() => Assert.Null(Extracting.Report("绩效自评报告\n项目运行良好。").Identity.FiscalYear);
}
