using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>Reads the numbers with measure words of a clause (计数), and what each counts: the words before it (举办讲座96场) or behind it (96场讲座).</summary>
internal static partial class CountReader
{
    public static IEnumerable<CountTold> Read(ClauseText clause)
    {
        var last = 0;
        foreach (Match m in Counted().Matches(clause.Words))
        {
            if (!decimal.TryParse(m.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 1_000_000_000) continue;
            var before = clause.Words[..m.Index];
            // What stands behind the number before belongs to that.
            var list = Math.Max(before.LastIndexOfAny(['、', '）', ')']), last - 1);
            last = m.Index + m.Length;
            var near = before[Math.Max(0, list + 1)..];
            var after = clause.Words[(m.Index + m.Length)..];
            var (deed, noun) = Noun(near, after, m.Groups["m"].Value);
            if (noun.Length < 2) continue;
            if (m.Groups["wan"].Success) value *= 10_000;
            yield return new CountTold(value, Measure(m.Groups["m"].Value), noun, new TextSpan(clause.Span.Start + m.Groups["n"].Index, m.Length - (m.Groups["n"].Index - m.Index)))
            {
                Deed = deed,
                IsSaidDone = Done().IsMatch(near) || DoneAfter().IsMatch(after) || (deed.Length > 0 && DoneSoFar().IsMatch(clause.SoFar)) || AllTask().IsMatch(clause.SentenceWords),
                IsAll = All().IsMatch(after),
                IsPart = Part().IsMatch(clause.SoFar),
                IsRough = m.Groups["rough"].Success || Bound().IsMatch(near) || BoundAfter().IsMatch(after),
                IsStock = Stock().IsMatch(near),
            };
        }
    }

    // “全县建立居民健康档案52.6万份” (deed 建立, noun 居民健康档案), “项目覆盖16个乡镇卫生院”
    private static (string Deed, string Noun) Noun(string before, string after, string measure)
    {
        var bare = Filler().Replace(before.Trim(), "");
        var behind = NounBehind().Match(after) is { Success: true } m ? m.Groups["noun"].Value : "";
        var deed = Deed().Match(bare);
        var own = deed.Success ? bare[deed.Length..] : bare;
        // 发热门诊床位新增50张: the deed stands last.
        var last = LastDeed().Match(own);
        if (last.Success) own = own[..last.Index];
        own = Lead().Replace(own.Contains('的', StringComparison.Ordinal) ? own[(own.LastIndexOf('的') + 1)..] : own, "");
        // A verb right before the number: what is counted stands behind it.
        var useBehind = behind.Length >= 2 && own.Length < 2;
        var noun = useBehind ? behind : own.Length >= 2 ? own : "";
        if (measure is "%" && own.Length >= 2) noun = own;
        return (deed.Value + last.Value, noun.Length > 16 ? noun[^16..] : noun);
    }

    private static string Measure(string m) => m switch { "名" or "位" => "人", "千米" => "公里", "场次" or "次" => "场", _ => m };

    [GeneratedRegex(@"(?<![\d.,第])(?<n>\d[\d,]{0,12}(?:\.\d{1,4})?)(?<wan>万)?(?<rough>余|多|来)?(?<m>%|公里|千米|平方米|立方米|米|亩|吨|公斤|户|人次|人|名|位|个|座|处|套|台|家|所|株|盏|辆|件|份|场次|场|期|次|批次|批|只|头|栋|间|幅|册|本|张|块|条|项|口|床|村|支|艘|棵|根|宗|例|起|类|部|班|眼|笔|孔|公顷|道|标段|艘|台次|辆次|学时|课时|方)(?![均\d])")]
    private static partial Regex Counted();

    [GeneratedRegex("(?:共计|合计|总计|累计|共有?|约为?|近|达到?了?|为|是|到|至|完成了?|了|计|有|实际|超过|逾|分别|总数|总量|数量|人数|户数|规模|总|数|已|率达|：)+$")]
    private static partial Regex Filler();

    // words of time and place, and the verbs at the beginning
    [GeneratedRegex("^(?:全年|累计|本年度?|年度|当年|年内|年末|年底|年初|目前|截[至止][^，]{0,12}?[日月底末]|20\\d{2}年度?|全[县市区镇乡省]|我[县市区局]|项目|共计?|总共|先后|实际|已|现|其中|通过|经|从|由|对|为(?=.{2})|将|举办|开展|组织|举行|建立|建成|新建|改建|扩建|改造|建设|采购|购置|购买|配备|安装|铺设|更换|聘用|聘请|补助|发放|印发|印制|收回|回收|覆盖|惠及|涉及|受益|资助|服务|签约|新增|接种|免费|体检|检测|监测|培训|完成|设立|设置|设有|设(?=.{3})|种植|栽植|实施|治理|修复|维修|处理|处置|排查|整改|拆除|接待|现有|共有|达到|有|了|面向|分为|划分为|分)+")]
    private static partial Regex Deed();

    [GeneratedRegex("(?<=.{2})(?:新增|新建|建设|采购|购置|安装|改造|培训|发放|建成|整改|种植)$")]
    private static partial Regex LastDeed();

    [GeneratedRegex("^(?:了|已|的|有效|经|全|从|在|年|月|日|至|由|对|为)+")]
    private static partial Regex Lead();

    [GeneratedRegex("^(?:的)?(?<noun>[\u4e00-\u9fa5]{2,14}?)(?=已|全部|均|都|直接|受益|质量|运行|水质|参与|签订|开展|通过|进行|达到|完成|投入|用上|中的?\\d|[，。；、（]|$)")]
    private static partial Regex NounBehind();

    [GeneratedRegex("实际|共|累计|已|达到?|年内|全年|完成|建成|了|合计|总计|收回|惠及")]
    private static partial Regex Done();

    // “放流海蜇600万只，放流任务超额完成”
    [GeneratedRegex("任务(?:已|均|都)*(?:超额|全部|全面|圆满|如期|按期|按计划)+完成")]
    private static partial Regex AllTask();

    // “2023年共维修养护供水工程23处，更换老化管网26.8公里”: told with what was done.
    [GeneratedRegex("(?:年|期间|以来|全年|实际|累计|已经?)(?:共|累计|实际|已|先后)+[^，。；]{2,}，")]
    private static partial Regex DoneSoFar();

    [GeneratedRegex("^[^，。；]{0,10}(?:已|全部|均|到位|投入使用|完毕)")]
    private static partial Regex DoneAfter();

    [GeneratedRegex("^[^，。；\\d]{0,12}(?:全部|均|都|100%)")]
    private static partial Regex All();

    [GeneratedRegex("其中|抽[查取样检]|随机|上半年|下半年|季度|首批|第[一二三四五六七八九]|[一二三四五]期|片区|标段|(?<!\\d)[1-9]月|1[01]月|每|平均|人均|户均|同比|[增减]长?加?了|提高|下降|降低|减少|较上年|比上年|比20|新增(?=.{0,4}$)|另有?|不计入|[近这]?[两二三四五六][个]?年(?:来|间|内|累计|共|合计)|除|剩余|其余|部分|流动")]
    private static partial Regex Part();

    [GeneratedRegex("(?:约|近|超过|(?<!彩)超|逾|不低于|不少于|至少|≥|≤|不超过|大于|小于|高于|低于)(?:为|达到?)?$")]
    private static partial Regex Bound();

    [GeneratedRegex("^(?:以上|以下|以内|左右|余|多|上下|及以上|的?[^，。]{0,6}(?:任务|计划|目标))")]
    private static partial Regex BoundAfter();

    [GeneratedRegex("现有|共有|在册|总数|存量|拥有|现|下辖")]
    private static partial Regex Stock();
}
