using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>The words that name a source of money (资金来源).</summary>
internal static partial class FundSourceWords
{
    public static FundSource? Of(string words)
    {
        if (OfBare(words) is { } bare) return bare;
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

    /// <summary>True for words that name a source and nothing else: 中央, 其中：省级财政资金, 县（市、区）配套, 其它.</summary>
    public static bool IsBare(string words) => OfBare(words) is not (null or FundSource.CarriedOver);

    /// <summary>True for words that name a source and nothing else, money carried over included: 上年结转资金, 以前年度结余.</summary>
    public static bool AreSource(string words) => OfBare(words) is not null;

    // What is left of 其中：省级财政补助资金（万元） without the words that every source has.
    private static FundSource? OfBare(string words)
    {
        if (words.Length is 0 or > 24) return null;
        var core = Lead().Replace(words, "");
        core = core.Replace("市（州）", "市", StringComparison.Ordinal).Replace("（市、区）", "", StringComparison.Ordinal).Replace("（市区）", "", StringComparison.Ordinal).Replace("（区）", "", StringComparison.Ordinal).Replace("（市）", "", StringComparison.Ordinal);
        core = Common().Replace(Bracket().Replace(core, ""), "");
        return core switch
        {
            "中央补" or "中央" or "国家" or "国家级" => FundSource.Central,
            "省" or "省补" or "省级" or "自治区" or "自治区级" or "省本级" or "兵团" => FundSource.Province,
            "市" or "市补" or "市级" or "州" or "州级" or "市州" or "市州级" or "地级" or "地市" or "地市级" or "市本级" or "地区" or "盟市" or "盟" => FundSource.City,
            "县" or "县补" or "县级" or "区" or "区级" or "旗" or "旗县" or "旗县级" or "旗县区" or "县区" or "县区级" or "区县" or "区县级" or "县市区" or "县市区级" or "市县区" or "县市" or "县市级" or "县本级" or "区本级" or "本级"
                or "市县" or "市县级" or "县及县以下" or "县级及以下" or "市县区级" or "镇级" or "乡级" or "乡镇级" => FundSource.County,
            "其他" or "其它" or "自筹" or "自有" or "单位自筹" or "单位自有" or "社会" or "社会资本" or "企业自筹" or "群众自筹" or "社会捐赠" or "捐赠" or "银行贷款" or "贷款" or "债券" or "专项债券" or "地方" or "业主自筹" => FundSource.Other,
            "上年结转" or "上年结余" or "上年结转结余" or "上年结转和结余" or "以前年度结转" or "以前年度结余" or "年初结转" or "年初结转和结余" => FundSource.CarriedOver,
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十\d]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|其中[：:、]?|[①-⑩]|[-—·])+")]
    private static partial Regex Lead();

    [GeneratedRegex("[（(].*?[）)]")]
    private static partial Regex Bracket();

    [GeneratedRegex("财政|资金|拨款|补助|以奖代补|奖补|奖励|补贴|贴息|预算执行|配套|专项|安排|投入|投资|预算内|转移支付|经费|(?<=.)预算$|(?<=.)金额$|(?<=.)数$|(?<=.)部分$|(?<=.)收入$|来源")]
    private static partial Regex Common();

    [GeneratedRegex("资金总额|^(?:项目|年度|全部)?(?:总资金|总预算|资金总计|资金合计|总额度|总额)|^(?:项目|年度|全年|本年度?|全部)(?:预算)?资金(?:总?额|情况)?$|^(?:总额|合计|总计|小计|年度资金|总投入|资金合计)|总投资")]
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

    [GeneratedRegex("财政拨款|财政性?资金|财政专户|财政补助|财政安排|本年财政|当年财政|一般公共预算|政府性基金")]
    private static partial Regex Fiscal();

    [GeneratedRegex("其[他它]资金|自筹|单位资金|社会资本|社会资金|^(?:其中[：:])?其[它他]$|自有资金|地方(?:财政)?资金|群众|银行贷款|贷款|债券|捐")]
    private static partial Regex Other();
}
