namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class OpenBarTableTests
{
    [Fact]
    public void Bars_between_the_cells_and_none_around_make_a_table()
    {
        var document = Reading.Text("""
            二、资金情况（单位：万元）
            资金来源 | 计划 | 到位 | 支出 | 备注
            中央资金 | 260 | 260 | 255 |
            县级资金 | 90 | 80 | 80 | 少到位10
            合计 | 350 | 340 | 335 |
            资金到位率97.1%。
            """);

        Assert.Equal(["资金来源|计划|到位|支出|备注", "中央资金|260|260|255|", "县级资金|90|80|80|少到位10", "合计|350|340|335|"], document.Rows());
        Assert.Equal(["二、资金情况（单位：万元）", "资金到位率97.1%。"], document.Paragraphs());
    }

    [Theory]
    [InlineData("首页 | 政务公开 | 办事服务\n互动交流 | 专题专栏 | 数据开放\n魅力清水 | 走进清水 | 投资清水\n")]
    [InlineData("来源：县政府网 | 发布：2021年 | 阅读：35\n一、项目概况\n")]
    public void A_menu_or_a_single_line_is_no_table(string text) => Assert.Empty(Reading.Text(text).Tables);
}
