using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class BreakdownFinderTests
{
    [Theory]
    [InlineData("全年支出100万元，其中：设备费60万元，培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("全年支出100万元（其中设备费60万元、培训费40万元），年末无结余。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("项目支出100万元。主要用于：设备费60万元；培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("项目支出100万元，包括设备费60万元和培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("项目支出100万元。按用途分：设备费60万元，培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("支出100万元，占98%，具体：设备费60万元，培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("基本支出100万元（人员60万元、公用40万元）。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("安排100万元（即1000000元）：设备费60万元，培训费40万元。", "1000000元 = 60万元 + 40万元 holds")]
    [InlineData("项目支出100万元。一是设备费60万元。二是培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("项目支出13.8万元，其中：设备费6.25万元，培训费7.55万元。", "13.8万元 = 6.25万元 + 7.55万元 holds")]
    [InlineData("项目支出100万元，其中：设备费50万元，培训费40万元。另支付监理费10万元。", "100万元 = 50万元 + 40万元 + 10万元 holds")]
    public void Claimed_breakdown_holds(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Theory]
    [InlineData("全年支出100万元，其中：设备费60万元，培训费45万元。", "100万元 = 60万元 + 45万元 fails")]
    [InlineData("全年支出100万元（其中设备费60万元、培训费38万元），年末无结余。", "100万元 = 60万元 + 38万元 fails")]
    [InlineData("全年支出100万元，其中：设备费60万元，培训费40元。", "100万元 = 60万元 + 40元 fails")]
    [InlineData("合同价款90万元，分三次支付：第一次40万元，第二次30万元，第三次18万元。", "90万元 = 40万元 + 30万元 + 18万元 fails")]
    [InlineData("项目支出100万元。主要用于：设备费60万元，培训费30万元，差旅费2万元。", "100万元 = 60万元 + 30万元 + 2万元 fails")]
    public void Claimed_breakdown_that_fails_is_kept(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Theory]
    [InlineData("到位资金120万元，支出100万元，其中：设备费60万元，培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("到位资金120万元，支出100万元，其中：中央资金70万元，县级资金50万元。", "120万元 = 70万元 + 50万元 holds")]
    [InlineData("支出95万元，结余5万元。支出的具体用途：设备费60万元，培训费37万元。", "95万元 = 60万元 + 37万元 fails")]
    public void Breakdown_belongs_to_the_total_that_it_fits(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Theory]
    [InlineData("支出100万元，其中：设备费60万元（含服务器40万元、交换机20万元），培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("支出100万元，其中：设备费60万元，服务器40万元、交换机20万元，培训费40万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("支出100万元，其中：设备费60万元，培训费40万元，年末结余20万元。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("支出100万元，其中：设备费60万元，按每人500元发放补助40万元。", "100万元 = 60万元 + 40万元 holds")]
    public void Numbers_of_another_level_or_kind_are_left_out(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Theory]
    [InlineData("全年支出100万元，其中设备费60万元、培训费20万元等。")]
    [InlineData("全年支出约100万元，其中设备费60万元、培训费30万元。")]
    [InlineData("全年支出100万元，其中设备费60万元。")]
    [InlineData("全年支出100万元，其中设备费20万元、培训费10万元。")]
    [InlineData("全年支出100万元，其中设备费60万元以内、培训费45万元以内。")]
    [InlineData("全年支出100万元。召开会议，购置设备60万元、培训费30万元。")]
    [InlineData("预算100万元，支出90万元，结余10万元。")]
    [InlineData("补助标准为每户5000元，其中政府3000元、农户1000元。")]
    public void Nothing_is_claimed_where_other_parts_may_be(string text) => Assert.Empty(Sums(text));

    [Theory]
    [InlineData("到位资金100万元，其中：中央资金60万元，县级资金40万元。", RelationKind.SourceSum)]
    [InlineData("支出100万元，其中：设备费60万元，培训费40万元。", RelationKind.Sum)]
    public void Sources_add_up_to_a_source_total(string text, RelationKind kind) => Assert.Equal(kind, Assert.Single(Extracting.Report(text).Claims, c => c.Kind is RelationKind.Sum or RelationKind.SourceSum).Kind);

    private static string[] Sums(string text) => Extracting.Claims(text, RelationKind.Sum, RelationKind.SourceSum);

    [Theory]
    [InlineData("基本支出100万元（人员60万元、公用30万元）。")]
    [InlineData("安排100万元：设备费60万元，培训费30万元。")]
    public void A_list_that_no_word_claims_and_that_fails_is_silent(string text) => Assert.Empty(Sums(text));

    [Fact]
    public void Fewer_instalments_than_told_need_not_be_all() => Assert.Empty(Sums("合同价款90万元，分三次支付：第一次40万元，第二次30万元。"));

    [Fact]
    public void A_rest_still_to_be_given_out_leaves_the_list_open() => Assert.Empty(Sums("年初安排80万元，其中：设备费60万元，另有10万元待分配。"));
}
