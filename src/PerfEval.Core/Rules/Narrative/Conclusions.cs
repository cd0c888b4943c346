using System.Text.RegularExpressions;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>What a sentence concludes about the project's money.</summary>
internal enum ConclusionKind
{
    /// <summary>无结余</summary>
    NoBalance,

    /// <summary>全部支付</summary>
    AllPaid,

    /// <summary>全部到位</summary>
    AllReceived,

    /// <summary>没有超支</summary>
    WithinBudget,
}

/// <summary>A conclusion (结论) as it stands in its phrase.</summary>
internal sealed record Conclusion(ConclusionKind Kind, int Index, int Length);

/// <summary>Reads conclusions about money: a word of all or none with a word of what happened to the money, in either order.</summary>
internal static partial class Conclusions
{
    public static Conclusion? Read(string phrase)
    {
        if (Of(ConclusionKind.NoBalance, NoBalance().Match(phrase)) is { } none) return none;
        if (Of(ConclusionKind.WithinBudget, WithinBudget().Match(phrase)) is { } within) return within;
        if (Of(ConclusionKind.AllPaid, AllPaid().Match(phrase)) is { } paid && !HandedOn().IsMatch(phrase.AsSpan(paid.Index, paid.Length))) return paid;
        return Of(ConclusionKind.AllReceived, AllReceived().Match(phrase));
    }

    /// <summary>中央资金无结余 says nothing of the county's; 工程款已全部支付 nothing of the rest.</summary>
    public static bool IsOfAPart(string sentence, ConclusionKind kind, bool isMain) => kind switch
    {
        ConclusionKind.WithinBudget => false,
        ConclusionKind.NoBalance => PartOfMoney().IsMatch(sentence),
        _ => PartOfMoney().IsMatch(sentence) || (!isMain && PartOfPayment().IsMatch(sentence)) || Passed().IsMatch(sentence),
    };

    private static Conclusion? Of(ConclusionKind kind, Match match) => match.Success ? new Conclusion(kind, match.Index, match.Length) : null;

    // A conclusion ends its phrase; what an adverbial adds behind it (到户, 给供应商) belongs to it.
    private const string End = "(?=[。；、）”\\s]*$)";
    private const string Not = "(?:没有|不存在|未|[并均]?无|不再有|不留|杜绝)";
    private const string Left = "(?:结转结余|结余结转|结转|结余|结存|剩余|余额|节余|余款|余钱|沉淀)";
    private const string All = "(?:全部|全额|足额|悉数|全数|全都|一次性|100%|百分之百|百分百|一分不[少差]地?|分文不[少差]地?)";
    private const string Moved = "(?:支付|使用|支出|拨付(?!到位)|执行|列支|发放|兑付|兑现|结算|结清|付清|给付|打[入到]|汇[入到]|划[入拨转]|直达|投入使用|形成支出|消化|付出|形成实物工作量|用[于在到](?=[^，]*$)|花)";

    // 无结余 | 没有形成资金结余 | 不存在结转结余情况 | 结余为零 | 账面余额为0 | 资金零结余 | 分文不剩 | 账上没有结存; not “不存在结余资金挪用”
    [GeneratedRegex(Not + "(?:产生|形成|出现|发生|留下?|有|任何|项目|财政|专项|年末|预算|资金|款项|的)*" + Left + "+(?:结转|结余|资金|余额|款项|情况|现象|问题|的)*" + End
        + "|(?:未|没有|无需?|不)(?:发生|产生|形成|再)?结转(?:至|到)?(?:下年度?|下一年度?|次年|以后年度|下年使用)" + End + "|" + Left + "+(?:资金|金额|款项|数|额)?(?:为|是|归|清)(?:零|0(?:\\.0+)?(?:万?元)?)" + End + "|零(?:结转|结余|余额|剩余|沉淀)+" + End + "|(?:分文|一分|分毫|毫)(?:不|未|无|没有?)(?:剩|余|留)(?:余)?" + End)]
    private static partial Regex NoBalance();

    // 没有超支 | 未发生超预算支出情况 | 没有突破预算盘子 | 未超过批复数 | 控制在预算范围内
    [GeneratedRegex(Not + "(?:发生|出现|产生|有|任何)*(?:超支|超(?:出|过|越|了)?(?:年初|全年|年度|批复|批准|核定|下达|计划|项目|投资|的)*(?:预算|概算|批复数?|批准数|控制数|限额|额度|计划数|盘子)|突破(?:年初|全年|年度|批复|批准|核定|项目|投资|的)*(?:预算|概算|批复数?|控制数|限额|额度|计划数|盘子))(?:、(?:未|无|没有)?超[预概]算)*(?:支出|总额|范围|金额|控制数|指标|限额|额度|盘子|数|资金)*(?:情况|现象|问题|的)*" + End
        + "|(?:严格)?(?:控制|保持|限定)在(?:年初|全年|年度|批复|批准|核定|下达|项目|的)*(?:预算|概算|批复数?|控制数|限额)(?:总额|范围|额度|控制数|限额|数|盘子|额)*(?:之内|以内|内|里)" + End)]
    private static partial Regex WithinBudget();

    // 资金已全部支付完毕 | 补助款均已打入农户“一卡通” | 已全部支付到户 | 全部用完 | 按进度拨付完毕 | 支付率达到百分之百
    [GeneratedRegex("(?:已|均|都|也)*(?:" + All + "(?:已|均|按[^，]{1,5}|予以|及时|准确|用于|规范|[打汇]入)*" + Moved + "(?:使用|支出)?(?:完毕|完成|到位|完)?(?:到位|[到给至][^，。；]{1,12}|[^，。；]{0,12})?|(?:均|都)已?(?:及时|按[^，]{1,5}|足额)*(?:支付|拨付|发放|兑付|兑现|打[入到]|汇[入到]|划[入转])(?:完毕|[^，。；]{0,12})|(?:按[^，]{1,5})?(?:支付|使用|支出|拨付|执行|发放|兑付|结算|兑现)(?:完毕|完了)|(?:支付|使用|支出|付|用|花)(?:完|尽|光)|付清|结清|兑清|应[付拨发兑]尽[付拨发兑])了?" + End
        + "|(?<!工程款|合同款|进度款)(?:支付率|使用率|拨付率|兑付率|发放率|支出率)(?:均|已|也)?(?:达到?|为|是)?了?(?:100%|百分之百|百分百)" + End)]
    private static partial Regex AllPaid();

    // 资金全部足额到位 | 资金到位足额、及时 | 按时足额到账
    [GeneratedRegex("(?:已|均|都|也)*(?:全部|全额|足额|100%)(?:已|按时|及时|足额|下达|拨入|拨付|落实|、|和)*到[位账]" + End + "|到位(?:及时|按时|快速|迅速|[、和且])*(?:足额|全额)(?:及时|按时|[、和且])*" + End + "|到位率(?:均|已)?(?:达到?|为|是)?了?(?:百分之百|百分百)" + End)]
    private static partial Regex AllReceived();

    [GeneratedRegex("中央|[省市州县区]级(?!财政局|主管)|上级|转移支付|自筹|配套|“?三公”?|公用经费|人员经费|基本支出|子项目|标段|[一二三四五]期")]
    private static partial Regex PartOfMoney();

    // “做到及时足额拨付”: handed on in full, of which nothing is said to be spent.
    [GeneratedRegex("(?:足额|全额)(?:及时|按时)?拨付$")]
    private static partial Regex HandedOn();

    // 全部拨付项目单位: handed on, not yet spent.
    [GeneratedRegex("(?:拨付|下达|分配|下拨)(?:到|至|给)?(?:各|项目|实施|相关|乡镇|镇|街道|部门|学校|单位|下级|基层)")]
    private static partial Regex Passed();

    [GeneratedRegex("合同|尾款|进度款|质保金|其中|设备款|服务费|补助(?!资金|经费|款)|分项|首期|部分|将|待|后再|按规定")]
    private static partial Regex PartOfPayment();
}
