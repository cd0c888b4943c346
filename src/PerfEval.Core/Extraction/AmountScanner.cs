using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>
/// Finds amounts that carry their own unit: 47.68万元, 365864.9元, 0.6万, 23,264.53万元, 叁佰万元整, 3万5千元.
/// What is counted in 万 but isn't money (30万人, 5万亩, 4万件) is left alone.
/// </summary>
internal static partial class AmountScanner
{
    public static IEnumerable<(TextSpan Span, Quantity Value, MoneyUnit Unit)> Scan(SourceDocument document, SpanSet claimed)
    {
        foreach (Match match in Pattern().Matches(document.Folded))
        {
            if (Read(document.Folded, match) is not { } read) continue;
            var span = new TextSpan(match.Index, match.Length);
            if (claimed.TryClaim(span)) yield return (span, read.Value, read.Unit);
        }
    }

    private static (Quantity Value, MoneyUnit Unit)? Read(string text, Match match)
    {
        var unitWords = match.Groups["unit"].Value.Replace("\n", "", StringComparison.Ordinal);
        var approximate = match.Groups["more"].Success || unitWords.Contains('余', StringComparison.Ordinal) || unitWords.Contains('多', StringComparison.Ordinal)
            || ApproximateBefore().IsMatch(Clause.Before(text, match.Index, 4)) || ApproximateAfter().IsMatch(Clause.After(text, match.Index + match.Length, 3));
        if (match.Groups["cn"].Success)
        {
            var characters = MoneyText.ReadCharacters(match.Groups["cn"].Value, match.Groups["cnunit"].Value, match.Groups["jiao"].Value, match.Groups["fen"].Value, approximate || match.Groups["cnmore"].Success);
            return characters is { } c ? (c, MoneyUnit.Yuan) : null;
        }
        if (match.Groups["wan"].Success) return ReadCompound(match, approximate);
        if (match.Groups["yuan"].Success) return MoneyText.Read(match.Groups["yuan"].Value, MoneyUnit.Yuan, approximate) is { } yuan ? (yuan, MoneyUnit.Yuan) : null;
        if (match.Groups["from"].Success && MoneyText.UnitOf(match.Groups["upto"].Value) is { } shared)
        {
            return MoneyText.Read(match.Groups["from"].Value, shared, approximate: true) is { } from ? (from, shared) : null;
        }
        if (MoneyText.UnitOf(unitWords) is not { } unit) return null;
        if (unitWords is "万" or "亿" && !IsMoney(text, match)) return null;
        return MoneyText.Read(match.Groups["number"].Value, unit, approximate) is { } value ? (value, unit) : null;
    }

    // 3万5千元, 1亿2000万元, 12万3456.78元
    private static (Quantity Value, MoneyUnit Unit)? ReadCompound(Match match, bool approximate)
    {
        var upper = MoneyText.UnitOf(match.Groups["upper"].Value);
        var lower = MoneyText.UnitOf(match.Groups["lower"].Value);
        if (upper is null || lower is null) return null;
        var high = MoneyText.Read(match.Groups["wan"].Value, upper.Value, approximate: false);
        var low = MoneyText.Read(match.Groups["rest"].Value, lower.Value, approximate);
        if (high is null || low is null) return null;
        return (low.Value with { Value = low.Value.Value + high.Value.Value, Low = low.Value.Low + high.Value.Value, High = low.Value.High + high.Value.Value }, lower.Value);
    }

    // “维修屋顶0.6万，其他耗材1.82万元” is money; “月均办件4万件” and “服务人口30万。” are not.
    private static bool IsMoney(string text, Match match)
    {
        var after = Clause.After(text, match.Index + match.Length, 2, "\n");
        if (!BareUnitEnd().IsMatch(after)) return false;
        var before = Clause.Before(text, match.Index, 14, "，。；！？\n,;、");
        if (NotMoney().IsMatch(before) && !Work().IsMatch(before)) return false;
        var left = Clause.Before(text, match.Index, 60, "。\n");
        var right = Clause.After(text, match.Index + match.Length, 60, "。\n");
        // “年初预算1237.91万，执行中追加436.74万，…”: a report that writes 万 throughout never says 元.
        return MoneyNear().IsMatch(Clause.Before(text, match.Index, 200, "。\n")) || left.Contains('元', StringComparison.Ordinal) || right.Contains('元', StringComparison.Ordinal);
    }

    // In this order: 3万5千元; 3 of 3—5万元; ¥3,200,000.00; 1905.2万元, 0.6万, 23,264.53 万元; 叁佰万元整, 壹仟零伍元捌角叁分.
    // Not the ends of masked and broken numbers: ＊＊5.2万元, 7,00.0,77万元; nor 三元区, 二元结构.
    [GeneratedRegex("""
        (?<![\d.,A-Za-z])(?<wan>\d+(?:\.\d+)?)[ ]?(?<upper>亿|万)(?<rest>\d+(?:\.\d+)?)[ ]?(?<lower>万元|千元|元)
        |(?<![\d.A-Za-z年月日第-])(?<from>\d+(?:\.\d+)?)(?=[ ]?[-—–~～至到]{1,2}[ ]?\d[\d,]*(?:\.\d+)?[ ]?(?<upto>亿元|百万元|万元|千元|元)(?![旦素宵]))
        |(?<=[¥￥][ ]?)(?<yuan>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d,.]|[ ]?(?:亿|百?万|千?元))
        |(?<![\d.A-Za-z]|××|\.\d{1,9},)(?<number>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)[ \n]?(?<more>多|余|来|几)?(?<unit>亿[余多]?元|百万元|万[余多]元|余万元|多万元|万\n?元|千元|元(?![旦素宵])|亿|万)
        |(?<![〇零一二三四五六七八九十百千万两数几上壹贰叁肆伍陆柒捌玖拾佰仟〔\[])(?<cn>(?:(?>[〇零]?[壹贰叁肆伍陆柒捌玖拾一二三四五六七八九十两][〇零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]{0,15})[万萬亿億]?){1,4}?)(?<cnmore>余|多)?(?<cnunit>亿元|万元|元)(?![旦素宵化件论结区桥县镇乡村里复])(?:(?<jiao>[壹贰叁肆伍陆柒捌玖一二三四五六七八九])角)?(?:零?(?<fen>[壹贰叁肆伍陆柒捌玖一二三四五六七八九])分(?![之钟]))?(?:整|正)?
        """, RegexOptions.IgnorePatternWhitespace, 2000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?:约|近|大约|将近|超过?|逾|约为|不足|接近|突破)[ ]?(?:人民币)?$|\d[ ]?[-—–~～至到]{1,2}[ ]?$")]
    private static partial Regex ApproximateBefore();

    [GeneratedRegex("^(?:左右|上下|以上|余)")]
    private static partial Regex ApproximateAfter();

    [GeneratedRegex(@"^(?:$|[\s，。；;、,）)（(＝=]|以内|左右|以上|用于|其中|整|/|合计|及|和)")]
    private static partial Regex BareUnitEnd();

    [GeneratedRegex("人口|人次|人数|亩|面积|(?<![软硬文条零配构])件|用户|产量|粉丝|点击|访问|阅读|公里|群众|户数|学生|游客|客流|受益|覆盖|惠及|服务对象|就诊|总人|流量|株|册")]
    private static partial Regex NotMoney();

    // 学生体质监测193.5万, 游客中心改造137.8万: what was done for them costs money. 培训学生3万 counts them.
    [GeneratedRegex("(?:学生|游客|群众|服务对象|用户|人口|面积)[一-龥]{1,8}(?:建设|改造|采购|购置|开发|监测|检测|体检|维修|维护|运维|补助|补贴|推广|安装|租赁|整治|资助|救助)$")]
    private static partial Regex Work();

    [GeneratedRegex("费|款|资金|金额|支付|支出|投资|预算|拨付|补助|经费|收入|=|合同|工资|奖金|元|投入|价|财政|结余|结转|追加|核减|到位|执行率|全年执行")]
    private static partial Regex MoneyNear();
}
