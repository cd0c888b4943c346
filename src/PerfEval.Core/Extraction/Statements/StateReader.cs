using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>Reads whether a clause tells something finished or unfinished (完成状态), and of what.</summary>
internal static partial class StateReader
{
    // What stands in each match of the pattern; a test holds them to it.
    private static readonly MarkedPattern Late = new(LatePattern, "推延晚逾超滞拖未");
    private static readonly MarkedPattern GoalsMissed = new(GoalsMissedPattern, "未没");
    private static readonly MarkedPattern NotDone = new(NotDonePattern, "未没无不");
    private static readonly MarkedPattern StillOpen = new(StillOpenPattern, "仍尚还正目处");
    private static readonly MarkedPattern OnlySome = new(OnlySomePattern, "仅只才%");
    private static readonly MarkedPattern Idle = new(IdlePattern, "放锁压瘫闲晒堆搁停未荒摆形没");
    private static readonly MarkedPattern OwnVerb = new(OwnVerbPattern, "未没");
    private static readonly MarkedPattern GoalsMet = new(GoalsMetPattern, "目指");
    private static readonly MarkedPattern SaidDone = new(SaidDonePattern, "均都已即全如按及顺圆现正超提1百整一悉");
    private static readonly MarkedPattern ResultVerb = new(ResultVerbPattern, "完到结通建竣投交上落实");
    private static readonly MarkedPattern VerbFirst = new(VerbFirstPattern, "了");
    private static readonly MarkedPattern FullRate = new(FullRatePattern, "率");

    internal static IReadOnlyList<MarkedPattern> Marked { get; } = [Late, GoalsMissed, NotDone, StillOpen, OnlySome, Idle, OwnVerb, GoalsMet, SaidDone, ResultVerb, VerbFirst, FullRate];

    public static (StateTold State, string Subject)? Read(ClauseText clause)
    {
        var words = clause.Words;
        if (Late.Match(words) is { Success: true } late && !NotLate().IsMatch(words)) return (new StateTold(false, Stage.Time, "逾期", ""), late.Groups["subject"].Value);
        // “未出现进度拖延的情况”
        if (NoDelay().Match(words) is { Success: true }) return (new StateTold(true, Stage.Time, "完成", "") { IsAboutTime = true }, "全部项目");
        if (GoalsLeft(clause)) return (new StateTold(false, Stage.Goal, "完成", ""), "");
        if (GoalsMissed.Match(words) is { Success: true } missed) return (new StateTold(false, Stage.Goal, "达到", Kind(clause.SoFar)), missed.Groups["subject"].Value);
        if (Open(words, clause.SoFar) is { } open) return OutOfPlan().IsMatch(clause.SentenceWords) ? null : open;
        if (Hedged().IsMatch(words) || Excepting().IsMatch(clause.SentenceWords)) return null;
        if (!Negation().IsMatch(words) && GoalsMet.Match(words) is { Success: true } met) return (new StateTold(true, Stage.Goal, "达到", Kind(met.Value)), "");
        return Done(words);
    }

    // “绩效目标共12项，年底完成11项”
    private static bool GoalsLeft(ClauseText clause) =>
        clause.Words.Any(char.IsAsciiDigit) && GoalsCounted().Match(clause.SoFar) is { Success: true } m && m.Groups["done"].Index >= clause.SoFar.Length - clause.Words.Length
        && int.Parse(m.Groups["done"].ValueSpan, CultureInfo.InvariantCulture) < int.Parse(m.Groups["all"].ValueSpan, CultureInfo.InvariantCulture);

    // 产出指标, 效益指标: the class of goals; empty for all of them
    private static string Kind(string words) => GoalKind().Match(words) is { Success: true } m ? m.Value : "";

    private static (StateTold State, string Subject)? Open(string words, string soFar)
    {
        var m = NotDone.Match(words);
        if (!m.Success) m = StillOpen.Match(words);
        if (!m.Success) m = OnlySome.Match(words);
        if (!m.Success) m = Idle.Match(words);
        if (!m.Success && OwnVerb.Match(words) is { Success: true } own) return (new StateTold(false, Stage.Paper, own.Groups["verb"].Value, "") { IsAboutTime = OnTime().IsMatch(own.Groups["how"].Value) }, own.Groups["subject"].Value);
        return m.Success && !OfSomethingElse().IsMatch(m.Groups["object"].Value) ? Make(m, false, soFar) : null;
    }

    private static (StateTold State, string Subject)? Done(string words)
    {
        if (Negation().IsMatch(words)) return null;
        var m = SaidDone.Match(words);
        if (m.Success && WeakHow().IsMatch(m.Groups["how"].Value) && !Ended().IsMatch(words)) return null;
        if (!m.Success) m = ResultVerb.Match(words);
        if (!m.Success) m = VerbFirst.Match(words);
        if (!m.Success) m = FullRate.Match(words);
        if (!m.Success) return null;
        var done = Make(m, true, words);
        // 产出指标全部完成: of one class of indicators
        return done.Item1.Stage == Stage.Goal ? null : done;
    }

    private static (StateTold, string) Make(Match m, bool isDone, string soFar)
    {
        // 实现全覆盖: the deed stands behind a verb that tells none.
        var verb = m.Groups["object"].Value.Contains("全覆盖", StringComparison.Ordinal) || m.Groups["verb"].Value.Contains("全覆盖", StringComparison.Ordinal) ? "覆盖" : m.Groups["verb"].Value;
        var subject = m.Groups["subject"].Value;
        var rest = m.Groups["object"].Value.Trim(' ', '。', '；', '了', '！');
        var stage = StageOf(subject, verb, rest);
        if (verb == "通过" && soFar.Contains("验收", StringComparison.Ordinal)) stage = Stage.Acceptance;
        if (stage == Stage.Goal) rest = Kind(subject + rest);
        return (new StateTold(isDone, stage, verb, rest) { IsAboutTime = OnTime().IsMatch(m.Groups["how"].Value) }, subject);
    }

    // “竣工验收尚未组织”, “完成竣工决算”: the noun beside the verb tells the step.
    private static Stage StageOf(string subject, string verb, string rest)
    {
        var near = rest.Length > 10 ? rest[..10] : rest;
        var tail = subject.Length > 8 ? subject[^8..] : subject;
        // “通过验收并入库登记”: what came after is another step.
        if (verb.Contains("验收", StringComparison.Ordinal) && rest.StartsWith('并')) return Stage.Acceptance;
        if (GoalWords().IsMatch(near) || (near.Length < 2 && GoalWords().IsMatch(tail))) return Stage.Goal;
        foreach (var words in new[] { near, near.Length < 2 && WeakVerb().IsMatch(verb) ? tail : "" })
        {
            if (words.Contains("验收", StringComparison.Ordinal)) return Stage.Acceptance;
            if (PaperWords().IsMatch(words)) return Stage.Paper;
            if (MoneyWords().IsMatch(words)) return Stage.Payment;
        }
        if (InUse().IsMatch(near)) return Stage.Launch;
        return StageWords.Of(verb);
    }

    private const string Verbs = "(?<verb>" + StageWords.Any + ")";

    // “至年底尚未竣工”, “本年度未能铺设”, “一直没有开工”, “未安装调试”
    [GeneratedRegex("^(?<subject>.*?)(?:尚未|仍未|还未|均未|并未|未能|未曾|没有|没能|未|无法|不能|没)(?<how>按期|如期|按时|及时|全部|全面|完全|按计划|正式|能够?|真正|实际|得到|进行|予以|组织|完整|有效|对外|向公众|正常|投入|[在于][^，。]{1,8}?)*" + Verbs + "(?:完成|完毕|到位|完工|结束)?(?!的|率|原因|情况|数|部分|得\\d|扣|过)(?<object>.*)$")]
    private static partial Regex NotDonePattern();

    // “目前图书馆外墙保温仍在施工”, “平台处于调试阶段”
    [GeneratedRegex("^(?<subject>.*?)(?:(?:仍|尚|还|正|目前)在?(?:进行|抓紧|加紧)*(?<verb>建设|施工|改造|安装|调试|办理|铺设|整改|收尾)(?:中|阶段|过程中|之中)?|(?:还|仍|尚|正|目前)*处于(?<verb>建设|施工|实施|安装|收尾|调试|在建|招标|前期|试运行)(?:阶段|状态|期)?)(?<object>)(?=$|[。；])")]
    private static partial Regex StillOpenPattern();

    // “仅完成主体”, “形象进度为85%”; not 仅用3个月完成
    [GeneratedRegex("^(?<subject>.*?)(?:仅|只|才)(?:实际)?(?<verb>完成|建成|安装|铺设|改造|实施|实现|开展|采购|更换|到位|发放|培训)了?(?:总量|计划|任务|目标|总任务)*的?(?<object>(?:\\d|[一二三四五六七八九十]+成|主体|部分|基础|一半|一部分|大部)[^，。；]*)[。；]?$|^(?<subject>.*?)(?:仅|只|才)(?<verb>完成)了?(?<object>[^，。；\\d]{2,12})[。；]?$|^(?<subject>.*?)(?<verb>完成)了?(?:总工程量|工程总量|总任务量?|任务总量|计划任务|总量|工程量)的?(?<object>[1-9]?\\d(?:\\.\\d+)?%)|^(?<subject>.*?)(?:形象进度|施工进度|工程进度|总体进度|建设进度)(?:仅|只)?(?:为|达|达到|完成)?约?(?<verb>)(?<object>[1-9]?\\d(?:\\.\\d+)?%)")]
    private static partial Regex OnlySomePattern();

    // “设备仍堆放在库房”, “一直闲置”
    [GeneratedRegex("^(?<subject>.*?)(?:仍|一直|长期|目前|至今|尚|还|现)*(?:被)?(?<verb>放在|锁在|压在|瘫痪|闲置|“?晒太阳”?|堆放|搁置|停滞|停摆|停工|停用|未拆封|荒废|是摆设|成了?摆设|形同虚设)(?<object>)(?=在|于|状态|未|至今|$|[。；]|(?<=[放锁压]在)[^，。]{0,4}(?:库|柜|箱|角))|^(?<subject>.*?)(?:再也?|一直|从|从来|始终|至今|就)没有?(?<verb>开过机|用过|开过|使用过|用上|派上用场|启动过|运转过|亮过|转过)(?<object>)(?=$|[，。；])")]
    private static partial Regex IdlePattern();

    // “提前与农户签订协议” may be what ought to be done.
    [GeneratedRegex("^(?:提前|及时|按要求|按计划|整体|正式|一次性)+$")]
    private static partial Regex WeakHow();

    [GeneratedRegex("了|完毕|完成|到位|结束|完工|竣工|投入使用|上线")]
    private static partial Regex Ended();

    // “尚未履行”, “未脱贫”: whatever the deed is; the other place must name it too.
    [GeneratedRegex("^(?<subject>.{2,}?)(?:尚未|仍未|还未|均未|未能|没有|还没有|一直未)(?<how>按期|如期|按时|及时|全部|完全|进行|得到|予以)*(?<verb>[一-龥]{2})(?<object>)(?:完成|完毕|到位)?(?=$|[。；])")]
    private static partial Regex OwnVerbPattern();

    // “旅游标识牌设置完成率达100%”
    [GeneratedRegex("^(?<subject>[^，。；\\d]{3,20}?)(?<how>)(?<verb>完成|覆盖|到位|安装|发放|开工|竣工)率(?:均)?(?:为|达到?|是)?(?:100%|百分之百)(?<object>)(?=$|[，。；])")]
    private static partial Regex FullRatePattern();

    // “均已竣工并交付使用”, “已全部安装调试到位”, “圆满完成”
    [GeneratedRegex("^(?<subject>.*?)(?<how>(?:均|都|已经|已|即|随即|全部|全面|如期|按期|按时|及时|顺利|圆满|现已|正式|超额|提前|100%|百分之百|整体|一次性|按计划|按要求|悉数|按(?:照)?(?:合同|设计|方案|序时|时序)(?:约定|工期|要求|进度|的)*)+)(?:[于在][^，]{2,14}?)?(?:全部|全面|如期|按期|按时|顺利|圆满|规范|依法|按规定|足额|对外|向公众|免费)*(?:[^，。；未没]{0,4}?)" + Verbs + "(?!率|目标值?的|后再)(?<object>.*)$")]
    private static partial Regex SaidDonePattern();

    // “校园监控改造建成”, “完工并通过验收”: the verb says so by itself.
    [GeneratedRegex("^(?<subject>.{2,30}?)(?<how>)(?<verb>(?:建设|施工|改造|安装|安装调试|采购|实施|整改|铺设|开展|发放|更换|登记|办理|架设)(?:完成|完毕|到位|结束)|通过了?[^，。；未]{0,6}?验收|建成|竣工|完工|投入使用|投入运行|交付使用|上线运行|落地见效|实现了?全覆盖)(?!率|后|的|时|前|决算|结算|审计|验收|资料|日期|时间|图)(?<object>.*)$")]
    private static partial Regex ResultVerbPattern();

    // “年内完成了石门水库除险加固工程”, “建立了专项资金管理办法”, “及时办理了竣工财务决算”
    [GeneratedRegex("^(?<lead>[^，]{0,20}?)(?<how>)(?<verb>完成|建成|建立健全|建立|制定|出台|办理|签订|实现|开展|成立|设立)了(?<subject>(?!投资|支付|支出|率|后|的|目标|指标|任务|年度|预算|\\d)[^，。；\\d]{3,24}?)(?<object>)(?=[。；]?$)")]
    private static partial Regex VerbFirstPattern();

    // “所有绩效目标均达到或超过预期”, “各项指标全部完成”; of one class of indicators it's no more than of that
    [GeneratedRegex("(?<!产出|效益|质量|数量|时效|成本|满意度|部分|大部分)(?:各项|所有|全部|年初设定的?|设定的|既定的?|预定的?|项目|年度|本年度?|预期|总体|的)*(?:绩效目标|绩效指标|(?:产出|效益|质量|数量|时效|成本|满意度)(?:类)?指标(?=完成率|达成率|实现率)|(?<=各项|所有|全部)指标|(?<=各项|所有|全部)目标)(?:任务|值|要求)?(?:均|全部|都|100%|全面|圆满|已|按期|如期|超额)+(?:完成|达到|实现|达成|超过)|(?:绩效目标|绩效指标|总体目标|(?:产出|效益|质量|数量|时效|成本|满意度)(?:类)?指标)(?:总体|均|的)*(?:完成率|达成率|实现率)(?:均)?(?:为|达到?)?(?:100%|百分之百)")]
    private static partial Regex GoalsMetPattern();

    [GeneratedRegex("产出|效益|质量|数量|时效|成本|满意度")]
    private static partial Regex GoalKind();

    [GeneratedRegex("(?:目标|指标)(?:任务)?(?:共|共有|共计|设置|下达|设定)*(?<all>\\d{1,3})[项个](?:[^，。；\\d]{0,6})[，,、][^，。；\\d]{0,8}(?:完成|达成|实现)了?(?<done>\\d{1,3})[项个]")]
    private static partial Regex GoalsCounted();

    // “学生近视率控制未达到预期目标”
    [GeneratedRegex("^(?<subject>.*?)(?:尚未|仍未|均未|并未|未能|未|没有|没能)(?:全部|完全|按期|如期|能)*(?:达到|完成|实现|达成|达)(?:年初|年度|全年|预期|既定|预定|设定|绩效|计划|的)*(?:目标|指标|预期)(?:值|要求|任务|标准)?(?=[。；，、]|$)")]
    private static partial Regex GoalsMissedPattern();

    // “较计划工期推迟了两个月”, “主要问题是工期延误”
    [GeneratedRegex("^(?<subject>.*?)(?:推迟|拖后|推后|延期|延误|晚了?(?=\\d|[一二两三四五六])|延后|逾期|超期|滞后|拖延|未(?:能)?(?:按期|按时|如期)|晚于(?:计划|合同))")]
    private static partial Regex LatePattern();

    [GeneratedRegex("(?:未|没有?|不存在|无)(?:出现|发生|产生)?(?:工程|项目|工期|施工|建设|进度|任务|实施|的)*(?:进度拖延|拖延|工期延误|延误|延期|逾期|进度滞后)(?:的?(?:情况|现象|问题))*(?=[。；，]|$)")]
    private static partial Regex NoDelay();

    [GeneratedRegex("未(?:出现|发生|有)|没有(?:出现|发生)|无|不存在|杜绝|防止|避免|风险|支付|拨付|资金|付款|拨款|结算|报销|成长|观念|意识|理念|技术|手段|信息化|经济|发展滞后|资料|报送|评价|未按期(?:的|者)|申请延期|时间节点")]
    private static partial Regex NotLate();

    [GeneratedRegex("如期|按期|按时|及时|提前")]
    private static partial Regex OnTime();

    [GeneratedRegex("未|没有|不(?!断|少|仅|同)|无法|缺乏|有待|滞后")]
    private static partial Regex Negation();

    [GeneratedRegex("基本(?:完成|建成|达到|实现|完工)|大部分|初步(?:完成|建成|验收)|部分(?:完成|建成)|预计|即将|有望")]
    private static partial Regex Hedged();

    // “新申请的幸福院未列入本年计划，改造尚未开展”: outside of what the project is.
    [GeneratedRegex("未(?:列入|纳入)|不(?:在|属于|列入)[^，。；]{0,8}(?:计划|范围|项目)|计划外|另行(?:组织|安排|实施|立项)|另有")]
    private static partial Regex OutOfPlan();

    // “除龙冈中学外，其余7所…”
    [GeneratedRegex("除[^，。；]{2,24}(?:外|以外|之外)|其余|剩余|其他\\d")]
    private static partial Regex Excepting();

    [GeneratedRegex("^(?:的|过)")]
    private static partial Regex OfSomethingElse();

    [GeneratedRegex("目标|指标|预期")]
    private static partial Regex GoalWords();

    // 验收尚未组织, 决算尚未办理; 竣工 tells its step by itself.
    [GeneratedRegex("完成|办理|组织|开展|进行|落实|到位|实施|通过|完毕|结束")]
    private static partial Regex WeakVerb();

    [GeneratedRegex("^(?:并|和|及|且)?(?:正式|全面|已)?(?:投入使用|投用|运行|投入运行|上线)|投入使用|投用")]
    private static partial Regex InUse();

    [GeneratedRegex("支付|付款|结算|拨付|款项|资金|经费|尾款|质保金")]
    private static partial Regex MoneyWords();

    [GeneratedRegex("招标|招投标|合同|立项|方案|设计|编制|审计|论证|申报|评审|登记|备案|录入|测评|签订|报告|制度|可研|征求|审批|批复|决算|公示|办法|档案|归档|入账|问卷|手续|考核|台账|证书|不动产|产权|细则|预案|规划")]
    private static partial Regex PaperWords();
}
