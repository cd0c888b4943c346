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
        if (Of(ConclusionKind.AllPaid, AllPaid().Match(phrase)) is { } paid) return paid;
        return Of(ConclusionKind.AllReceived, AllReceived().Match(phrase));
    }

    /// <summary>中央资金无结余 says nothing of the county's; 工程款已全部支付 nothing of the rest.</summary>
    public static bool IsOfAPart(string sentence, ConclusionKind kind) => kind switch
    {
        ConclusionKind.WithinBudget => false,
        ConclusionKind.NoBalance => PartOfMoney().IsMatch(sentence),
        _ => PartOfMoney().IsMatch(sentence) || PartOfPayment().IsMatch(sentence),
    };

    private static Conclusion? Of(ConclusionKind kind, Match match) => match.Success ? new Conclusion(kind, match.Index, match.Length) : null;

    // 无结余 | 没有形成资金结余 | 不存在结转结余情况 | 结余为零 | 账面余额为0 | 资金零结余; not “不存在结余资金挪用”
    [GeneratedRegex("(?:没有|不存在|并?未|并?无)(?:产生|形成|出现|发生|有|任何|项目|财政|专项|年末|预算|资金|的)*(?:结转|结余|剩余|余额|节余|沉淀)+(?:结转|结余|资金|余额|情况|现象|问题|的)*(?=[。；、）\\s]*$)|(?:结转|结余|剩余|余额|节余)+(?:资金|金额)?(?:为|是)(?:零|0(?:\\.0+)?(?:万?元)?)(?=[。；、）\\s]*$)|零(?:结转)?结余(?=[。；、）\\s]*$)")]
    private static partial Regex NoBalance();

    // 没有超支 | 未发生超预算支出情况 | 没有超出预算 | 控制在预算范围内 | 未突破预算
    [GeneratedRegex("(?:没有|不存在|并?未|并?无)(?:发生|出现|产生|有|任何)*(?:超支|超预算|超出(?:年初|全年|年度|批复)?预算|超(?:过|越)(?:年初|全年|年度|批复)?预算|突破(?:年初|全年|年度|批复)?预算)(?:支出|总额|范围|金额|控制数|指标|限额|额度|数|资金)*(?:情况|现象|问题|的)*(?=[。；、）\\s]*$)|(?:严格)?控制在(?:年初|全年|年度|批复|批准的?|下达的?)*预算(?:总额|范围|额度|控制数|限额|数)*(?:之内|以内|内)(?=[。；、）\\s]*$)")]
    private static partial Regex WithinBudget();

    // 资金已全部支付完毕 | 足额支付到位 | 全额执行到位 | 全部用完 | 按进度拨付完毕 | 已全部结清
    [GeneratedRegex("(?:已|均|都|也)*(?:(?:全部|全额|足额|悉数|全数|100%|百分之百)(?:已|按[^，]{1,5}|予以|及时|用于|规范)*(?:支付|使用|支出|拨付(?!到位)|执行|列支|发放|兑付|兑现|结清|付清|用完|支完|花完)(?:使用)?(?:完毕|完成|到位|完)?(?:到位|[到给至][^，。；]{2,8})?|(?:按[^，]{1,5})?(?:支付|使用|支出|拨付|执行|发放|兑付|结算)(?:完毕|完了)|用完|付清|结清)了?(?=[。；、）\\s]*$)")]
    private static partial Regex AllPaid();

    // 资金全部足额到位 | 已按时足额拨付到位 is read as paid above
    [GeneratedRegex("(?:已|均|都|也)*(?:全部|全额|足额|100%)(?:已|按时|及时|足额|下达|拨入|拨付|落实)*到位(?=[。；、）\\s]*$)")]
    private static partial Regex AllReceived();

    [GeneratedRegex("中央|[省市州县区]级(?!财政局|主管)|上级|转移支付|自筹|配套|“?三公”?|公用经费|人员经费|基本支出|子项目|标段|[一二三四五]期")]
    private static partial Regex PartOfMoney();

    [GeneratedRegex("合同|尾款|进度款|质保金|其中|设备款|服务费|补助(?!资金|经费)|分项|首期|部分|将|待|后再|按规定")]
    private static partial Regex PartOfPayment();
}
