using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class ListBreakdownFinderTests
{
    [Theory]
    [InlineData("全年支出100万元，具体如下：\n（1）设备费60万元；\n（2）培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("全年支出100万元，分别用于：\n①设备费60万元，每台3000元；\n②培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("全年支出100万元。\n资金用于两个方面：一是设备费60万元；二是培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("预算120万元，支出100万元。\n支出构成如下：设备费60万元，培训费40万元（含讲课费10万元）。", "100万元 = 60万元 + 40万元 holds")]
    public void Parts_set_apart_hold(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Theory]
    [InlineData("全年支出100万元，具体如下：\n（1）设备费60万元；\n（2）培训费45万元。", "100万元 = 60万元 + 45万元 fails")]
    [InlineData("全年支出100万元。\n资金用于两个方面：一是设备费60万元；二是培训费45万元。", "100万元 = 60万元 + 45万元 fails")]
    public void Failing_list_near_its_total_is_kept(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Fact]
    public void Paragraph_headed_by_the_label_of_a_total_splits_it() =>
        Assert.Contains(
            "60万元 = 45万元 + 15万元 holds",
            Sums("全年支出100万元，其中：基本支出60万元、项目支出40万元。\n1.基本支出。人员经费45万元、公用经费15万元。"));

    [Theory]
    [InlineData("全年支出100万元，具体如下：\n（1）设备费20万元；\n（2）培训费15万元。")]
    [InlineData("全年支出约100万元，具体如下：\n（1）设备费60万元；\n（2）培训费45万元。")]
    [InlineData("全年支出100万元。\n完成两项工作：一是购置设备60万元；二是培训45万元。")]
    [InlineData("全年支出100万元，成效显著：\n（1）增收60万元；\n（2）节约45万元。")]
    public void Nothing_is_claimed_by_a_list_of_something_else(string text) => Assert.Empty(Sums(text));

    private static string[] Sums(string text) => Extracting.Claims(text, RelationKind.Sum, RelationKind.SourceSum);
}
