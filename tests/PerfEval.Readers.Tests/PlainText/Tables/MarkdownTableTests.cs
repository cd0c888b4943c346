namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class MarkdownTableTests
{
    [Theory]
    [InlineData("| 项目 | 金额 |\n| --- | ---: |\n| 机房 | 80 |\n| 甲\\|乙 | 12<br>3 |\n", "项目|金额;机房|80;甲|乙|12\n3")]
    [InlineData("项目 | 金额\n--- | ---\n机房 | 80\n", "项目|金额;机房|80")]
    [InlineData("|项目|金额|\n|:--|--:|\n|机房||\n", "项目|金额;机房|")]
    public void Rows_below_a_delimiter_are_read(string text, string rows) => Assert.Equal(rows.Split(';'), Reading.Text("一、资金\n" + text).Rows());

    [Fact]
    public void Heading_underlined_with_hyphens_is_no_table() => Assert.Empty(Reading.Text("项目概况 | 资金\n-----\n项目已完成。\n").Tables);
}
