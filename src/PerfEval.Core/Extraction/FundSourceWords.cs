using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>The words that name a source of money (资金来源).</summary>
internal static partial class FundSourceWords
{
    public static FundSource? Of(string words)
    {
        if (Total().IsMatch(words)) return FundSource.Total;
        if (CarriedOver().IsMatch(words)) return FundSource.CarriedOver;
        if (Central().IsMatch(words)) return FundSource.Central;
        if (Province().IsMatch(words)) return FundSource.Province;
        if (County().IsMatch(words)) return FundSource.County;
        if (City().IsMatch(words)) return FundSource.City;
        if (Fiscal().IsMatch(words)) return FundSource.Fiscal;
        return Other().IsMatch(words) ? FundSource.Other : null;
    }

    /// <summary>True for money of one level or giver alone (省级资金支付): it tells nothing of the whole.</summary>
    public static bool NamesOneSource(string words) =>
        Of(words) is FundSource.Central or FundSource.Province or FundSource.City or FundSource.County or FundSource.CarriedOver or FundSource.Other;

    [GeneratedRegex("资金总额|^(?:总额|合计|总计|小计|年度资金|总投入|资金合计)|总投资")]
    private static partial Regex Total();

    [GeneratedRegex("结转|结余资金|上年")]
    private static partial Regex CarriedOver();

    [GeneratedRegex("中央")]
    private static partial Regex Central();

    [GeneratedRegex("省级?(?:财政|资金|补助|配套|预算|专项|本级|拨款)|^(?:其中[：:])?省级?$|自治区(?:财政|资金|补助|级|本级)|^其中[：:]省")]
    private static partial Regex Province();

    [GeneratedRegex("[县区旗]级?(?:市区|财政|资金|配套|本级|预算|补助|专项|拨款)|^(?:其中[：:])?[县区]级?$|本级财政")]
    private static partial Regex County();

    [GeneratedRegex("[市州]级?(?:财政|资金|补助|配套|本级|预算|专项|拨款)|^(?:其中[：:])?市级?$|地区(?:财政|级)")]
    private static partial Regex City();

    [GeneratedRegex("财政拨款|财政资金|财政专户|财政补助|财政安排|本年财政|当年财政|一般公共预算|政府性基金")]
    private static partial Regex Fiscal();

    [GeneratedRegex("其[他它]资金|自筹|单位资金|社会资本|社会资金|^(?:其中[：:])?其[它他]$|自有资金|地方(?:财政)?资金|群众|银行贷款|贷款|债券|捐")]
    private static partial Regex Other();
}
