using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>
/// Amounts that stand in a list which splits a sum up, whether or not the sum is told beside it: 含管材118.9万元、过滤设备77.5万元; 按用途分：…;
/// 资金构成。…; 中央、省级资金分别为900万元、300万元; 分两笔支付，5月付…，9月付….
/// </summary>
internal static partial class PartLists
{
    /// <param name="untold">Amounts whose own words tell no role.</param>
    public static IEnumerable<TextSpan> Of(SourceDocument document, IReadOnlyList<Amount> amounts, HashSet<TextSpan> untold)
    {
        var text = document.Folded;
        var narrated = amounts.Where(a => a.Cell is null).ToList();
        foreach (Match opener in Splits().Matches(text))
        {
            var end = EndOfList(text, opener.Index + opener.Length);
            foreach (var amount in Within(narrated, opener.Index + opener.Length, end).TakeWhile(a => !IsSum(document, a)))
            {
                if (amount.Role is AmountRole.Paid or AmountRole.Budget or AmountRole.Other && (amount.Role != AmountRole.Other || untold.Contains(amount.Span))) yield return amount.Span;
            }
        }
        foreach (Match opener in SeenBy().Matches(text))
        {
            var list = Within(narrated, opener.Index + opener.Length, End(text, opener.Index + opener.Length, "。\n")).TakeWhile(a => !IsSum(document, a)).Where(a => a.Role is AmountRole.Paid or AmountRole.Budget || untold.Contains(a.Span)).ToList();
            foreach (var amount in list.Count > 1 ? list : []) yield return amount.Span;
        }
        // “预拨两家医院周转金各50万元，共计100万元”
        foreach (var (each, both) in narrated.Zip(narrated.Skip(1)).Where(p => p.First.Role is AmountRole.Paid or AmountRole.Budget or AmountRole.Received or AmountRole.Other && EachOf().IsMatch(Clause.Before(text, p.First.Span.Start, 6)) && Together().IsMatch(text.AsSpan(p.First.Span.End, p.Second.Span.Start - p.First.Span.End)))) yield return each.Span;
        // “设备更新投入约136万元，其中主机约82万元、配件近51万元”: rounded as they are, they are told as parts.
        foreach (Match opener in Among().Matches(text))
        {
            foreach (var amount in Within(narrated, opener.Index + opener.Length, End(text, opener.Index + opener.Length, "。；）)\n")).TakeWhile(a => !IsSum(document, a) && (untold.Contains(a.Span) || (a.Role is AmountRole.Paid && a.Value.Approximate)))) yield return amount.Span;
        }
        foreach (Match opener in Holds().Matches(text))
        {
            var end = End(text, opener.Index + opener.Length, "。；，\n");
            var list = Within(narrated, opener.Index + opener.Length, end).ToList();
            // 243.8万元（含上年结转3.8万元）
            if (list is [{ Role: AmountRole.Balance }] && text[opener.Index] is '（' or '(' && narrated.Exists(a => a.Span.End == opener.Index)) yield return list[0].Span;
            if (list.Count > 1 && narrated.Exists(a => opener.Index - a.Span.End is >= 0 and <= 3))
            {
                foreach (var amount in list.Where(a => untold.Contains(a.Span))) yield return amount.Span;
            }
        }
        foreach (Match opener in Respectively().Matches(text))
        {
            var end = End(text, opener.Index + opener.Length, "。；，\n");
            foreach (var amount in Within(narrated, opener.Index + opener.Length, end).Where(a => a.Role is not AmountRole.Contract and not AmountRole.UnitPrice)) yield return amount.Span;
        }
        foreach (Match opener in Instalments().Matches(text))
        {
            var end = End(text, opener.Index + opener.Length, "。\n");
            foreach (var amount in Within(narrated, opener.Index + opener.Length, end).Where(a => a.Role is AmountRole.Paid or AmountRole.Other or AmountRole.Received && !IsSum(document, a))) yield return amount.Span;
        }
    }

    private static IEnumerable<Amount> Within(List<Amount> amounts, int start, int end) => amounts.Where(a => a.Span.Start >= start && a.Span.End <= end);

    // “按项目分：” over lines of its own, each with its ordinal: to the last of them.
    private static int EndOfList(string text, int from)
    {
        var end = End(text, from, "。\n");
        if (text[from..end].Trim().Length > 0 || end >= text.Length) return end;
        while (end + 1 < text.Length && ItemLine().Match(text, end + 1) is { Success: true }) end = End(text, end + 1, "\n");
        return end;
    }

    [GeneratedRegex(@"\G[ \u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．]?|[①-⑳])[ ]?[\u4e00-\u9fa5“]")]
    private static partial Regex ItemLine();

    // “…，合计80万元” closes the list.
    private static bool IsSum(SourceDocument document, Amount amount) => Sum().IsMatch(Clause.Before(document.Folded, amount.Span.Start, 12));

    private static int End(string text, int from, string stops)
    {
        while (from < text.Length && !stops.Contains(text[from], StringComparison.Ordinal)) from++;
        return from;
    }

    // 按支出内容划分：, 分用途看：, （二）资金构成。, 主要用于：, 支出明细如下：
    [GeneratedRegex("(?:按|分)(?:支出)?(?:用途|内容|支出内容|科目|经济分类|支出方向|资金性质|性质|类别|项目|环节)(?:看|划分|分|区分|统计)?[，：:]|(?:资金|支出|经费)(?:构成|结构)(?:为|如下)?[。：:]|(?:支出|资金|上述支出|上述资金)中，|(?:主要|全部|具体|分别)用于[：:]|(?:支出|资金)?(?:明细|具体)(?:如下|为)?[：:]")]
    private static partial Regex Splits();

    [GeneratedRegex("(?<=元左?右?|万)[，（(、；](?:其中|这里面|里头)[：:]?")]
    private static partial Regex Among();

    // 从使用方向看，; 分项目看：; 按救助类别来分：; what is seen of results is no money spent.
    [GeneratedRegex("(?:按|分|从)(?:(?!效益|效果|成效|影响|满意|目标|情况|总体|结果|过程|进度|执行|完成|整体)[^，。；：:\\d]){1,12}(?:来看|来说|来分|看|分|划分|统计|区分)[，：:]")]
    private static partial Regex SeenBy();

    [GeneratedRegex("各[一-龥]{0,4}$")]
    private static partial Regex EachOf();

    [GeneratedRegex("^[，,、（(](?:一共|总共|共计|合计|总计|共)(?:计|为)?$")]
    private static partial Regex Together();

    // 196.4万元，含管材118.9万元、…
    [GeneratedRegex("[，（(](?:含|包含|内含)(?!税)")]
    private static partial Regex Holds();

    // 中央、省级、市县和其他资金分别为
    [GeneratedRegex("(?:中央|省级?|自治区|市级?|州级?|县级?|区级?|市县|其他|自筹)(?:财政)?(?:资金|补助|配套)?(?:[、和及与](?:中央|省级?|自治区|市级?|州级?|县级?|区级?|市县|其他|自筹)(?:财政)?(?:资金|补助|配套)?)+(?:资金)?(?:分别|依次)(?:为|到位|安排|下达)?")]
    private static partial Regex Respectively();

    // 款项分两笔支付，5月付16.1万元，9月付6.9万元; 分三次拨付资金40万元、35万元、25万元
    [GeneratedRegex("分(?:(?:[二两三四五六七八2-9]|多)(?:次|批|期|笔|批次)|学期|季度?|批次?|期)(?:支付|拨付|下达|发放|付清|付款|到位|到账)")]
    private static partial Regex Instalments();

    [GeneratedRegex("合计|共计|总计|总共|一共|加起来|相加|^共|累计|全年|总额")]
    private static partial Regex Sum();
}
