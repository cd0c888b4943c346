using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class GrowthFinderTests
{
    [Theory]
    [InlineData("2022年公务费支出44万元，比2021年的40万元增加4万元，增长12%。", "12% = 44万元 + 40万元 fails")]
    [InlineData("全年支出660万元，执行率99%。与2021年支出600万元相比增长10%。", "10% = 660万元 + 600万元 holds")]
    [InlineData("全年支出6,604万元（0.66亿元）。与2021年支出6,000万元相比增长12%。", "12% = 6,604万元 + 6,000万元 fails")]
    public void Last_year_may_be_told_by_its_number(string text, params string[] claims) => Assert.Equal(claims, Extracting.Claims(text, RelationKind.Growth));

    [Theory]
    [InlineData("全年收入700万元，支出660万元，其中项目支出300万元。与2021年支出600万元相比增长10%。")]
    [InlineData("与2021年支出600万元相比增长10%。")]
    public void Without_one_number_of_this_year_nothing_is_claimed(string text) => Assert.Empty(Extracting.Claims(text, RelationKind.Growth));
}
