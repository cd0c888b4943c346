namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class PairTableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("—", "—")]
    public void Answers_of_a_source_may_be_blank(string blank, string cell)
    {
        var document = Reading.Text(Lines($"计划安排资金 （万元） 300 实际到位资金 （万元） 285 其中：中央财政 {blank} 其中：中央财政 {blank} 省财政 120 省财政 115 其它 {blank} 其它 {blank} 二、项目支出明细情况"));

        Assert.Equal(["计划安排资金\n（万元）|300|实际到位资金\n（万元）|285", $"其中：中央财政|{cell}|其中：中央财政|{cell}", "省财政|120|省财政|115", $"其它|{cell}|其它|{cell}"], document.Rows());
        Assert.Equal(["二、项目支出明细情况"], document.Paragraphs());
    }

    private static string Lines(string words) => words.Replace(' ', '\n');
}
