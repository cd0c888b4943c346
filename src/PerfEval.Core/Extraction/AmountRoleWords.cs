using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>The words that tell what an amount is. The word nearest to the amount decides.</summary>
internal static partial class AmountRoleWords
{
    /// <summary>The role told by the words around an amount; null when none is told.</summary>
    /// <param name="before">Words of its own clause to its left.</param>
    /// <param name="after">Words of its own clause to its right.</param>
    /// <param name="sentence">The sentence up to the amount.</param>
    public static AmountRole? Of(string before, string after, string sentence)
    {
        if (UnitPriceAfter().IsMatch(after) || UnitPriceBefore().IsMatch(before) || PerHead().IsMatch(LastClause(sentence)) || Divided().IsMatch(sentence)) return AmountRole.UnitPrice;
        if (ThresholdBefore().IsMatch(before) || ThresholdAfter().IsMatch(after) || (Beyond().IsMatch(before) && after.StartsWith('的'))) return AmountRole.Other;
        if (NextYear().IsMatch(before)) return AmountRole.Other;
        // “仍有质保金和第三期加工费17.92万元没有付给人家”, “尾款12.58万元要到质保期满以后才付”
        if (NotPaidYet().IsMatch(after) && Kept().IsMatch(before)) return AmountRole.Other;
        if (Instalment().IsMatch(before) && !before.Contains("累计", StringComparison.Ordinal)) return AmountRole.Part;
        // “预付合同价款的30%，即36万元”
        if (Bare().IsMatch(before.Trim()) && before.Trim() is "即" or "计" && Advance().IsMatch(sentence)) return AmountRole.Part;
        // “采购预算215万元，实际成交价204万元，节约资金11万元”: cheaper than planned, not left over.
        if (SavedByPrice().IsMatch(sentence)) return AmountRole.Other;
        // “剩余309.06万元待结算审计后支付” is left over; of a contract it is only not yet due.
        if (Awaited().IsMatch(after) && (Strong(before) != AmountRole.Balance || OfContract().IsMatch(sentence))) return AmountRole.Other;
        // “中标价1596万元，已支付1548万元，余下48万元为质保金” is of the contract.
        if (Retained().IsMatch(after) && OfContract().IsMatch(sentence) && Strong(before) == AmountRole.Balance) return AmountRole.Other;
        if (Deferred().IsMatch(after) || Change().IsMatch(before)) return AmountRole.Other;
        if (Strong(before) is { } own) return own;
        if (AfterRole(after) is { } told) return told;
        if (Bare().IsMatch(before.Trim()) && Strong(sentence) is { } earlier) return earlier;
        if (SpentOn().IsMatch(after)) return AmountRole.Paid;
        return WeakBudget().IsMatch(before) ? AmountRole.Budget : null;
    }

    private static string LastClause(string sentence) => LastIndex(sentence, sentence.Length) is var at && GoalOnly().IsMatch(sentence[at..]) && at > 1 ? sentence[LastIndex(sentence, at - 1)..(at - 1)] : sentence[at..];

    private static int LastIndex(string sentence, int before) => sentence.LastIndexOfAny(['，', ',', '。', '；'], Math.Max(0, before - 1)) + 1;

    // “亩均增收，目标800元以上，实际865元”
    [GeneratedRegex("^(?:目标|计划|预期|实际|完成)(?:为|值|是)?$")]
    private static partial Regex GoalOnly();

    /// <summary>The role told by the head or label of a cell.</summary>
    public static AmountRole? OfCell(string words)
    {
        if (UnitPriceCell().IsMatch(words)) return AmountRole.UnitPrice;
        if (UnpaidCell().IsMatch(words)) return AmountRole.Other;
        if (BalanceCell().IsMatch(words)) return AmountRole.Balance;
        if (ReceivedCell().IsMatch(words)) return AmountRole.Received;
        if (PaidCell().IsMatch(words)) return AmountRole.Paid;
        if (BudgetCell().IsMatch(words)) return AmountRole.Budget;
        if (ContractCell().IsMatch(words)) return AmountRole.Contract;
        return null;
    }

    /// <summary>True when the clause itself says what was done with the money (已支付, 到位, 结余 …), not only what it's for.</summary>
    public static AmountRole? Strong(string words)
    {
        var match = StrongWords().Match(words);
        if (!match.Success) return null;
        if (match.Groups["adjust"].Success) return AmountRole.Other;
        if (match.Groups["balance"].Success) return AmountRole.Balance;
        if (match.Groups["received"].Success) return AmountRole.Received;
        if (match.Groups["paid"].Success) return AmountRole.Paid;
        return match.Groups["contract"].Success ? AmountRole.Contract : AmountRole.Budget;
    }

    /// <summary>The role of an amount in the target or actual value of an indicator (指标值, 完成值): a price, or nothing of the project's money.</summary>
    public static AmountRole OfIndicator(string name) => UnitPriceCell().IsMatch(name) ? AmountRole.UnitPrice : AmountRole.Other;

    /// <summary>True for words that only compare or repeat: the amount after them is of the kind of the one before.</summary>
    public static bool LikeTheOneBefore(string between) => Comparing().IsMatch(between);

    /// <summary>True for words that set a price against another: ，比批复的.</summary>
    public static bool ComparesWith(string between) => Against().IsMatch(between);

    /// <summary>True where an amount is opened by a bracket right behind another: 712万元（人民币柒佰壹拾贰万元整）, 6.5万元（65000元）.</summary>
    public static bool OpensRestatement(string between) => Restated().IsMatch(between);

    /// <summary>The clause as a label: without dates, function words and quotes.</summary>
    public static string Label(string before)
    {
        var label = DateWords().Replace(before, "");
        label = Lead().Replace(label.Trim(), "");
        return Tail().Replace(label, "").Trim(' ', '“', '”', '"', '）', '（');
    }

    private static AmountRole? AfterRole(string after)
    {
        var match = AfterWords().Match(after);
        if (!match.Success) return null;
        return match.Groups["balance"].Success ? AmountRole.Balance
            : match.Groups["received"].Success ? AmountRole.Received
            : match.Groups["budget"].Success ? AmountRole.Budget
            : match.Groups["contract"].Success ? AmountRole.Contract
            : AmountRole.Paid;
    }

    // The rightmost wins: “预算资金已支付” is paid, “项目支出预算” is a budget, “资金拨付到位” is received.
    [GeneratedRegex("""
        (?<adjust>追加|调减|调增|核减|调出|压减|压缩|调剂|调入|核增|增加预算|调整(?:资金|金额|数)?(?=[^为至到后]{0,2}$)|(?:减少|避免|挽回|造成)[^，。；\d]{0,12}损失|每年节约[^，。；\d]{0,6}|节约[^，。；\d]{0,6}(?:成本|费用|开支)|(?:增加|减少|增长|下降|少支|多支)了?(?=.{0,1}$)|未到位|少到位|欠到位|未付|欠付|未拨付|差额|相差|缺口|涉及(?:资金|金额|款项)?(?=.{0,2}$)|没付|没有付|(?<![一-龥])差(?=$)|[比较][^，。；\d]{1,14}(?:低|高|少|多|省|便宜)[了出]?(?=$)|[多少][收付花用缴]了?(?=.{0,6}$)|(?:少付|可省|节省|省下|省去)[^，。；\d]{0,8}(?=$)|节约[^，。；\d]{0,6}费(?=$)|审减|罚款|违约金|扣[^，。；\d除]{0,4}款(?=$)|(?:征收|收取)[^，。；\d]{0,14}[费税](?=$)|原值(?=.{0,2}$)|净值(?=.{0,2}$)|带动[^，。；\d]{0,10}(?:投资|投入|消费|收入)(?:[近约达]|超过)*(?=$)|应安排(?=$)|略[多少高低]的(?=$))
        |(?<balance>结余|结转|剩余|余额|结存|未支付|未使用|未支出|沉淀|未执行|未用完|(?:年末|期末|年底|专户|账户|账上|账面)(?:尚|仍|还)?(?:有|存)(?=$)|节余|尚余|余下|剩下|没有?支付(?:出去)?的?(?=.{0,3}$)|(?<=还|尚|仅|只|^)剩了?(?=$)|没有?(?:用|花)完|没有?(?:用|花)出?去?的?(?=$)|滞留|节约(?:资金|财政资金|经费)?(?=$)|^余(?=$))
        |(?<received>(?<!应)到位|(?<=已|实|实际)到(?=$)|收到|到账|拨入|(?:本年|全年|当年|年度|总|财政拨款|拨款)收入(?:合计|总计)?(?=为?$)|筹集|筹措|财政(?:局)?(?:实际)?(?:已)?拨付|进账|上级拨付|实际下达|拨付至我)
        |(?<contract>合同(?:金额|价款?)?(?:调整|变更|修改)[为至]|审定(?:金额|价|造价|$)|约定价款|协议价|中标价|采购价|合同(?:价款?|款)?(?:总价|总金额|总额|金额|额|价|为|是|$)|项目合同$|合同上的?(?=$)|合同约定价|中标(?:价|金额|$)|总投资|成交(?:价|金额|(?=$))|签约|概算|控制价|造价|投资估算)
        |(?<paid>(?<!应|需|待|拟|未|转移)支付|(?<=应|需)支付|支出(?!预算|计划)|已付|付款|付清|结算(?:金额|款)(?=.{0,2}$)|付出去?|花了|花去|花掉|(?<=[一-龥])用了(?=$)|用出?去|用掉|支了|预拨|结清|付了|付给|又付|再付|发生费用|已发生|执行数|执行|实际使用|使用资金|已使用|共使用|(?<![未可待拟应的]|下年|下一年|年度|继续|结转|统筹)使用(?=$)|拨付|报销|发放|列支|花费|开支|完成投资|用款|(?<!计划|拟|总|预计|需|应|将|年均|每年)投入(?:资金)?(?=$)|核销|兑付|兑现|补贴发放|决算)
        |(?<budget>应到位|应配套|预算|安排|计划|批复|下达|申请|申报|核定|批准|资金总额|总额|概预算|列入|纳入|批准|调整为|调整后|可用(?=$)|可支配(?=$)|切块)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.RightToLeft)]
    private static partial Regex StrongWords();

    // “101.16万元列入2018年预算” | “13.8万元已支付” | “5万元结转下年”
    [GeneratedRegex("^.{0,8}?(?:(?<balance>结转|结余|未支付|未使用|剩余|收回)|(?<received>(?<!未|没有|尚未|不)到位|到账)|(?<budget>列入|纳入.{0,6}预算|预算|切块)|(?<contract>中标|成交)|(?<paid>已付|付出|付清|已支付|已拨付|支付完|已支出|支付))")]
    private static partial Regex AfterWords();

    [GeneratedRegex("^.{0,4}?(?:予以(?:调减|核减|收回)|延期|延后|顺延|推迟|待(?:支付|拨付)|尚未|未支付|未拨付|暂未|未到位|没有到位)|^[^，。；]{0,4}(?:次年|翌年|下一?年度?|明年)[^，。；]{0,8}(?:付清|支付|拨付|兑付|结清)")]
    private static partial Regex Deferred();

    [GeneratedRegex("^(?:，|、)?(?:需|须)?(?:(?:待|要等|等到?|按合同(?:约定)?在?)[^，。；]{2,16}(?:支付|拨付|付清|兑付|结清|退还)|[一两二三]年后(?:支付|退还|返还)|[^，。；]{0,8}期满后(?:支付|退还|返还))")]
    private static partial Regex Awaited();

    [GeneratedRegex("(?:采购|成交|中标|招标|比预算|较预算|低于预算)[^。；]*节约(?:了)?(?:资金|财政资金|经费|预算|支出|投资)?$")]
    private static partial Regex SavedByPrice();

    [GeneratedRegex("合同|进度款|质保金|保证金|尾款|标段")]
    private static partial Regex OfContract();

    // “单笔支出超过6.5万元的采购事项须集体研究”: a limit of a rule, no money of the project.
    [GeneratedRegex("单[笔项次个](?:[^，。；\\d]{0,8}(?:超过|达到?|满|高于|低于|在))?$")]
    private static partial Regex ThresholdBefore();

    // “金额超过100万元的提交局党组会”
    [GeneratedRegex("(?:超过|达到|高于|大于|不足|低于)$")]
    private static partial Regex Beyond();

    // “申请在2019年预算里单列维护费6万元”, “明年拟安排检修经费15万元”: no money of this year.
    [GeneratedRegex("^(?:(?![后已结转余]|提前)[^，。；\\d]){0,6}(?:明年|来年|下一?年度?)[^，。；\\d]{0,20}$|(?:申请|拟|建议|争取)在(?:20\\d{2}年|明年|下一?年度?)度?[^，。；\\d]{0,6}预算[里中内][^，。；\\d]{0,14}$")]
    private static partial Regex NextYear();

    [GeneratedRegex("^[ ]?(?:（含）)?及?以[上下](?:（含）)?的")]
    private static partial Regex ThresholdAfter();

    [GeneratedRegex("^(?:全部)?(?:为|是|系|属)[^，。；]{0,8}(?:质保金|保证金|尾款)")]
    private static partial Regex Retained();

    // “2298万元除以2860路，折合8035元”
    [GeneratedRegex("除以[^，。；]{1,10}[，,](?:折合|即|约|合|平均|为|每[一-龥]{1,3})+$")]
    private static partial Regex Divided();

    // “…，84万元用于购买燃煤”: spent, unless the words before say otherwise.
    [GeneratedRegex("^(?:资金)?(?:已)?用于(?:购买|购置|采购|支付|发放|偿还)")]
    private static partial Regex SpentOn();

    // 410元/人·月 | 500元每亩
    [GeneratedRegex(@"^[ ]?(?:/|／|每|一[个次人亩户]|×|[^，。；\d]{0,10}的标准)")]
    private static partial Regex UnitPriceAfter();

    // 每人每月410元 | 人均500元 | 补助标准为每户3000元 | 单价1.2万元
    [GeneratedRegex(@"(?:每年(?!节约|节省|可?节)(?:大?约|为|可|需要?|要|将|得|大致|少|多|支付|花费?|付|支出|投入|缴纳|收取|[^，。；\d共总计]{0,8}(?:费|租金|工资|成本))*[ ]?|一次性?(?:奖励?|补助|补贴|给予)[一-龥]{0,2}|平均每[一-龥]{1,3}[^，。；\d共总计]{0,10}|每(?!年|次|批(?!次)|期)[一-龥]{1,3}(?:提高|增加|降低|下降|节约|补助|补贴|奖励|奖补|按|安排|支付|付款|一次性补助|每[一-龥]{1,2})?(?:标准)?(?:为|约)?[ ]?|每(?:期|批次|平方米|公里|台套|[人户亩套台个座辆盏处所间栋])[一-龥]{0,3}(?:经费|造价|成本|投资|费用|价格|工资)(?:为|约)?|每(?!年|次|批|期|一)[一-龥]{1,4}(?:[（(][^（）()]{0,8}[）)])?(?:每[年月日天次])?(?:补助|补贴|安排|奖补|给予|按|缴纳|收取)?(?:为|约|不低于|不超过|不少于|仅|高达)?[ ]?|(?<=[员岗人])年补助仅?|补[助贴]标准为?|[人户亩生]均(?!.{0,4}产值)[^，。；\d]{0,6}|单[一-龥]?价格?[^，。；\d]{0,4}|单[个座台套间所户人次位处亩栋根盏辆件株头只平批路车桩床米吨方][一-龥]{0,4}(?:造价|成本|投资|价格?|费用?|补助)[^，。；\d]{0,4}|×|年薪|月薪|月(?:均)?(?:工资|补助|补贴|薪酬|报酬)(?:标准)?(?:为|是)?)$")]
    private static partial Regex UnitPriceBefore();

    [GeneratedRegex(@"(?:(?:[比较][^，。；\d\n]{0,6}|[与同])(?:(?:19|20)\d{2}年|上年|去年|同期|上一年)(?:[^，。；\d增减多少长降]{0,8})|^(?:增|降|减|提|涨|升|上调|压|提高|上升|下降|调整)[^，。；\d]{0,4}[为到至]|大写[）)]?[：:]?[ ]?(?:人民币)?|[，,；](?:上年|去年|上一年度?|(?:19|20)\d{2}年度?)(?:同期)?(?:为|是)?|[；;、，,][ ]?(?:[二三四五六七八九十B-H]标段|第[二三四五六七八九十]包)(?:为)?)$")]
    private static partial Regex Comparing();

    [GeneratedRegex("^(?:[（(](?:即|合|折合|折|人民币|约|计|￥|¥|小写|大写|[：:])*|[，,]?(?:即|也就是|合|折合|约合|折)约?)[ ]?$")]
    private static partial Regex Restated();

    [GeneratedRegex("^[，,、]?(?:[^，。；\\d]{0,4}[比较][^，。；\\d]{0,8}|(?:未|没有|不)?(?:超过|超出|突破|低于|高于)|(?:目标|计划|预期|实际|标准|控制)(?:值|数|发生|完成|执行)?(?:为|是)?)$")]
    private static partial Regex Against();

    // “压减一般性支出22.75万元” | “追加法律援助办案补贴38.54万元” | “人均月收入达到2,800元”
    [GeneratedRegex("(?:(?:追加|调减|调增|核减|压减|核增|增拨)的?[^，。；为至到\\d]{0,14}|[人户]均产值[^，。；]{0,6})$")]
    private static partial Regex Change();

    [GeneratedRegex("^(?:要|需|须|尚|仍|还|暂)*(?:要?到|等|未|没有?)(?:能)?(?:付|支付|兑付|20\\d{2}年|[^，。；]{0,10}期满)")]
    private static partial Regex NotPaidYet();

    [GeneratedRegex("质保金|保证金|尾款")]
    private static partial Regex Kept();

    // “预付合同价的30%即262万元” | “尾款5万元”
    [GeneratedRegex("第[一二三四五六七八九十]+[批次笔期](?!工程|合同|项目|标段)|第?[一二三四1-4]季度[^，。；\\d]{0,4}(?:支付|拨付|支出|发放|付)(?:资金)?$|首批|首次|预付|先付|再付|首付|首期|进度款|尾款|(?:支付|付|扣|退)[^，。；]{0,4}(?:质保金|保证金)|分别支付|分期")]
    private static partial Regex Instalment();

    [GeneratedRegex("预付[^。；]{0,12}\\d%[^。；\\d]{0,4}$|合同[^。；]{0,8}\\d%[^。；\\d]{0,4}$")]
    private static partial Regex Advance();

    // “户均增收3240元”, “每亩实际投入大约要2800元”, “亩均节约整地、起垄等作业成本42元”
    [GeneratedRegex("(?:单[座台套个间所户人次位处亩栋根盏辆件株头只][^，。；\\d共总计]{0,10}(?:造价|成本|投资|费用)[^，。；\\d]{0,10}|[户人亩村](?:均|平均)(?!产值)[^，。；\\d共总计]{0,16}|每(?:[亩斤吨]|公斤)[^，。；\\d共总计]{0,14}|每(?:[亩户人斤吨头只株盏座台套间所辆公场棵棒袋羊件米口眼处位名村栋车班例单度方]|公里|千米|平方米|立方米|延米|贫困户|农户|群众|人每[年月])[^，。；\\d共总计第]{0,12}(?:造价|补助|补贴|支付|费用|价格|奖励|降低|下降|减少|投入|收入|增收|增加|收取|多领|领取|高出|低于|节约|节本|成本|单价|收费|缴纳|自筹)(?:大?约|要|为|了|可?达到?|不超过|不低于|不少于|提高到?|降低|下降|控制在|降到)*)$")]
    private static partial Regex PerHead();

    [GeneratedRegex("^(?:分别为?|共|共计|合计|总计|即|为|是|计|约|和|及|、)?$")]
    private static partial Regex Bare();

    [GeneratedRegex("资金|经费|专款|款项|项目|投入|投资|财政|金额")]
    private static partial Regex WeakBudget();

    [GeneratedRegex("单价|(?:补助|补贴|收费|工资|资助|供养|发放|保障|救助|补偿|奖励)标准|每[个人餐户亩月台套村座处间所吨株头只辆栋次天盏位公平学生]|单[个座台套间所户人次位处亩栋根盏辆件株头只平点路车桩床米吨方孔口][一-龥]{0,6}(?:造价|成本|投资|投入|价格?|费用|补助)|单位(?:成本|造价|投资|面积造价)|平均(?:造价|成本|投入|单价)|[人户亩村校生]均")]
    private static partial Regex UnitPriceCell();

    [GeneratedRegex("未付|未支付|欠付|未拨付|增减|差额|增幅|(?<!年)调整(?:数|额|金额|情况)?(?:（.*）)?$|追加|调增|调减|变动|核减|审减|扣款|扣减|罚款|违约金|节约|节支")]
    private static partial Regex UnpaidCell();

    [GeneratedRegex("结余|结转|余额|剩余")]
    private static partial Regex BalanceCell();

    [GeneratedRegex("(?<!应|计划|预计|拟)到位|^(?:本期|本年|全年|总|财政|资金|拨款)*收入(?:数|合计|金额)?$|收到|实际下达|拨入|实际拨付|到账")]
    private static partial Regex ReceivedCell();

    [GeneratedRegex("执行|(?<!计划|预计|预算|拟)支出(?!预算|计划)|(?<!应|计划|待)支付|使用|决算|(?<!应|未)付款|发放|列支|拨付|已付|实付|报账|兑付|完成投资|已用|花费|结算|支取|实际投资|^实际(?:金额|数|额|发生)")]
    private static partial Regex PaidCell();

    [GeneratedRegex("预算|计划|安排|批复|下达|资金总额|申请|指标数|申报|核定|应到位|^(?:年初|全年|调整后?)数|(?:^|[ ])(?:年初|全年|调整后)$|分配")]
    private static partial Regex BudgetCell();

    [GeneratedRegex("合同|中标|总投资|概算|成交")]
    private static partial Regex ContractCell();

    [GeneratedRegex(@"(?:(?:19|20)\d{2}[ ]*年)?(?:度)?(?:\d{1,2}月份?)?(?:\d{1,2}日)?(?<=[年度月份日])")]
    private static partial Regex DateWords();

    [GeneratedRegex("^(?:其中|主要用于|用于|主要是|主要为|包括|包含|分别为|分别是|分别|以及|和|及|与|并|并于|于|并于.*?|从|至|另|另外|的|等|一是|二是|三是|四是|五是|共计|合计|总计|共|即|为|是)+[：:]?")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:共计|合计|总计|共|约|近|为|是|达到|达|计|了|仅|超过|不超过|（含|各)+$")]
    private static partial Regex Tail();
}
