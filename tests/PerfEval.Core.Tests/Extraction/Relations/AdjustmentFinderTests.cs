using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class AdjustmentFinderTests
{
    [Theory]
    [InlineData("年初预算800万元，追加72万元，调整后预算872万元。", "872万元 = 800万元 + 72万元 holds")]
    [InlineData("年初预算800万元，调减50万元，调整后预算750万元。", "750万元 = 800万元 + -50万元 holds")]
    [InlineData("年初预算800万元，追加72万元，调减20万元，全年预算852万元。", "852万元 = 800万元 + 72万元 + -20万元 holds")]
    [InlineData("预算由800万元增加72万元，达到872万元。", "872万元 = 800万元 + 72万元 holds")]
    [InlineData("年初预算800万元，按程序调整预算72万元，调整后预算872万元。", "872万元 = 800万元 + 72万元 holds")]
    [InlineData("年初预算800万元，按程序调整预算72万元，调整后预算728万元。", "728万元 = 800万元 + -72万元 holds")]
    public void Changes_lead_from_first_to_last(string text, params string[] claims) => Assert.Equal(claims, Adjustments(text));

    [Theory]
    [InlineData("年初预算800万元，追加72万元，调整后预算882万元。", "882万元 = 800万元 + 72万元 fails")]
    [InlineData("2019年年初预算数为1237.91万，执行中追加436.74万，全年预算数为1374.65万。", "1374.65万 = 1237.91万 + 436.74万 fails")]
    [InlineData("年初预算800万元，核减72万元，调整后预算738万元。", "738万元 = 800万元 + -72万元 fails")]
    [InlineData("年初预算648万元，按程序调整预算41万元，调整后全年预算为634万元。", "634万元 = 648万元 + -41万元 fails")]
    public void Failing_adjustment_named_at_both_ends_is_kept(string text, params string[] claims) => Assert.Equal(claims, Adjustments(text));

    [Theory]
    [InlineData("年初预算800万元，调整后预算882万元。")]
    [InlineData("年初预算800万元，追加约72万元，调整后预算882万元。")]
    [InlineData("支出800万元，比上年增加72万元。")]
    [InlineData("年初预算800万元，追加72万元，9月收到帮扶资金10万元，调整后预算882万元。")]
    [InlineData("年初预算800万元，追加72万元。\n调整后预算882万元。")]
    public void Nothing_is_claimed_without_change_and_both_ends(string text) => Assert.Empty(Adjustments(text));

    private static string[] Adjustments(string text) => Extracting.Claims(text, RelationKind.Adjustment);

    private const string Form = "|项目资金（万元）|年初预算数|全年预算数|全年执行数|\n|年度资金总额|80|95|95|\n";

    [Theory]
    [InlineData("年中追加设备资金15万元。", "95 = 80 + 15万元 holds")]
    [InlineData("年中追加设备资金14万元。", "95 = 80 + 14万元 fails")]
    public void A_change_told_in_words_leads_from_column_to_column_of_the_form(string text, params string[] claims) => Assert.Equal(claims, Adjustments(Form + text));

    [Theory]
    [InlineData("年中核减设备资金15万元。")]
    [InlineData("年中追加设备资金2万元。")]
    [InlineData("年中追加设备资金9万元，又追加材料费8万元。")]
    public void A_change_of_something_else_is_not_claimed(string text) => Assert.Empty(Adjustments(Form + text));
}
