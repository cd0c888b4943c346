using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class CompletionFinderTests
{
    [Theory]
    [InlineData("设置指标16个，完成15个，完成率93.75%。", "93.75% = 15个 / 16个 holds")]
    [InlineData("抽检240批次，合格238批次，合格率99.17%。", "99.17% = 238批次 / 240批次 holds")]
    [InlineData("发放问卷1,200份，收回1,140份，回收率95%。", "95% = 1,140份 / 1,200份 holds")]
    [InlineData("计划更新标识牌118块，完成95块，完成率80.51%。", "80.51% = 95块 / 118块 holds")]
    [InlineData("应参保10万人，实际参保9.8万人，参保率98%。", "98% = 9.8万人 / 10万人 holds")]
    public void Rate_is_the_quotient_of_counts(string text, params string[] claims) => Assert.Equal(claims, Completions(text));

    [Theory]
    [InlineData("设置指标16个，完成15个，完成率100%。", "100% = 15个 / 16个 fails")]
    [InlineData("计划培训200人，实际培训180人，完成率95%。", "95% = 180人 / 200人 fails")]
    public void Failing_rate_beside_its_two_counts_is_kept(string text, params string[] claims) => Assert.Equal(claims, Completions(text));

    [Theory]
    [InlineData("完成率100%。")]
    [InlineData("设置指标16个，完成率95%。")]
    [InlineData("新建泵站16座，完成管网15公里，完成率100%。")]
    [InlineData("设置指标16个，完成15个，其中提前完成3个，完成率100%。")]
    [InlineData("计划培训200余人，实际培训180人，完成率95%。")]
    [InlineData("设置指标16个，完成15个，群众反映良好且各项任务均按期推进到位，完成率100%。")]
    [InlineData("设置指标16个，完成15个。完成率100%。")]
    [InlineData("指标16个，完成15个，占比30%。")]
    [InlineData("计划培训200人，实际培训220人，完成率100%。")]
    public void Nothing_is_claimed_by_other_counts(string text) => Assert.Empty(Completions(text));

    private static string[] Completions(string text) => Extracting.Claims(text, RelationKind.Completion);

    [Fact]
    public void Rate_of_another_matter_is_not_of_the_count_before_it() =>
        Assert.Empty(Extracting.Claims("目标1：完成安装健身路径12套，完成安装健身路径12套，演出活动完成率69%。", PerfEval.Core.Reports.RelationKind.Completion));
}
