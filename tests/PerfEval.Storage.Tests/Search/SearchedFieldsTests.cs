namespace PerfEval.Storage.Tests.Search;

public sealed class SearchedFieldsTests(ReportsOfFields reports) : IClassFixture<ReportsOfFields>
{
    [Theory]
    [InlineData("年度:2022", "乙")]
    [InlineData("年度：2021-2022", "乙 甲")]
    [InlineData("年度:2021 年度:2022", "乙 甲")]
    [InlineData("-年度:2022", "丙 甲")]
    [InlineData("地区:湖南省", "乙 甲")]
    [InlineData("地区:湖南", "乙 甲")]
    [InlineData("地区:华容县 水库", "甲")]
    [InlineData("代码:P12", "甲")]
    [InlineData("代码:p12", "甲")]
    [InlineData("规则:PE103", "乙")]
    [InlineData("规则:PE103 代码:P12", "")]
    [InlineData("得分:80-90", "甲")]
    [InlineData("得分:90-", "乙")]
    [InlineData("得分:-85.5", "甲")]
    [InlineData("-得分:90-", "丙 甲")]
    [InlineData("单位:水利局", "甲")]
    [InlineData("单位:\"水 利\"", "甲")]
    [InlineData("-单位:水利局", "丙 乙")]
    [InlineData("类型:部门评价", "乙")]
    [InlineData("水库 类型:单位自评", "甲")]
    public async Task Filters_by_fields(string query, string expected)
    {
        Assert.Equal(expected, await reports.Ground.FindAsync(query));
    }
}
