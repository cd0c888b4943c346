using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds statements of completion. Conditions, scoring rules, plans and headings about reasons state nothing.</summary>
internal static partial class CompletionStatements
{
    public static IEnumerable<CompletionStatement> Of(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        var whole = SubProjects.Key(report.Identity.Project?.Value ?? "");
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (Conditional().IsMatch(sentence.Words)) continue;
            if (GoalsLeft(report, sentence) is { } goals) yield return goals;
            if (GoalsMet().Match(sentence.Words) is { Success: true } met)
                yield return new CompletionStatement(new TextSpan(sentence.Span.Start + met.Index, met.Length), sentence.Block, met.Value, true, GoalKey("", met.Value, false), scopes.At(sentence.Span.Start), Aspects.Goal) { Years = [] };
            var named = "";
            foreach (var phrase in NarrativeText.Phrases(sentence))
            {
                if (Planned().IsMatch(phrase.Words)) continue;
                var isHeading = IsHeading(report, phrase.Span);
                var not = NotDone().Match(phrase.Words);
                if (!not.Success) not = StillOpen().Match(phrase.Words);
                if (not.Success)
                {
                    var open = Read(report, scopes, whole, phrase, not, false, named);
                    // “（一）指挥平台建设尚未完成，软件滞后。”: a problem told as a whole sentence states it; a title names it only.
                    if (!isHeading || (not.Groups["object"].Value.Trim(' ', '。').Length == 0 && sentence.Words.EndsWith('。') && open.Subject.Length >= 4 && open.Subject[0] != '@')) yield return open;
                }
                else if (!isHeading)
                {
                    var done = Done().Match(phrase.Words);
                    if (!done.Success) done = Finished().Match(phrase.Words);
                    if (!done.Success) done = VerbFirst().Match(phrase.Words);
                    if (done.Success && !Denied().IsMatch(phrase.Words) && !Excepting().IsMatch(sentence.Words) && Read(report, scopes, whole, phrase, done, true, named) is { Subject.Length: > 0 } statement) yield return statement;
                }
                if (Topic(phrase.Words) is { Length: >= 4 } topic) named = topic;
            }
        }
    }

    // “水质自动监测站建设滞后，截至目前尚未开工”: the thing is named in the phrase before.
    private static string Topic(string phrase)
    {
        var words = TimeWords().Replace(Cause().Replace(phrase.Trim(), ""), "");
        return TopicWords().Match(words) is { Success: true } match ? match.Groups["topic"].Value : "";
    }

    private static CompletionStatement? GoalsLeft(SelfEvaluationReport report, Sentence sentence)
    {
        if (Counted().Match(sentence.Words) is not { Success: true } m || int.Parse(m.Groups["done"].ValueSpan, CultureInfo.InvariantCulture) >= int.Parse(m.Groups["all"].ValueSpan, CultureInfo.InvariantCulture)) return null;
        return new CompletionStatement(new TextSpan(sentence.Span.Start + m.Index, m.Length), sentence.Block, m.Value, false, "@目标", new SubProjects(report).At(sentence.Span.Start), Aspects.Goal) { Years = [] };
    }

    private static CompletionStatement Read(SelfEvaluationReport report, SubProjects scopes, string whole, Phrase phrase, Match match, bool isDone, string named)
    {
        var subject = Cause().Replace(match.Groups["subject"].Value, "");
        subject = TimeWords().Replace(subject, "");
        if (Adverbs().Replace(DateWords().Replace(ItemNumber().Replace(subject.Trim(), ""), ""), "").Length < 2 && named.Length > 0) subject = named;
        var scope = scopes.At(phrase.Span.Start);
        var words = phrase.Words.Trim();
        var aspect = AspectOf(subject, match.Groups["verb"].Value, match.Groups["object"].Value);
        var dated = isDone ? phrase.Words : phrase.Sentence.Words;
        var lead = phrase.Words.Length - phrase.Words.TrimStart().Length;
        return new CompletionStatement(new TextSpan(phrase.Span.Start + lead, words.Length), phrase.Sentence.Block, Shorten(words), isDone,
            aspect.HasFlag(Aspects.Goal) ? GoalKey(subject, words, isDone) : SubjectKey(subject, scope, whole), scope, aspect)
        {
            Years = [.. Year().Matches(dated).Select(m => int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)).Distinct()],
            HasMonth = Month().IsMatch(dated),
            IsSoFar = SoFar().IsMatch(phrase.Sentence.Words),
            IsNow = Now().IsMatch(phrase.Words),
            IsAboutDelay = Delay().IsMatch(match.Groups["how"].Value),
        };
    }

    /// <summary>The thing without the work on it: 净水设备 of 净水设备采购安装.</summary>
    public static string Thing(string key) => BuildingTail().Replace(key, "");

    private static string SubjectKey(string subject, string scope, string whole)
    {
        var words = Adverbs().Replace(DateWords().Replace(ItemNumber().Replace(subject.Trim(), ""), ""), "");
        if (words.LastIndexOf('的') is > 0 and var of && words.Length - of > 4) words = words[(of + 1)..];
        if (ThisProject().IsMatch(words)) return scope.Length > 0 ? scope : "@项目";
        var key = SubProjects.Key(words);
        if (key.Length > 0 && whole.Length > 0 && SubProjects.IsSame(key, whole)) return "@项目";
        // 区级指挥平台 is 区指挥平台建设, 管网改造工程 is 管网.
        key = Level().Replace(key, "");
        var bare = Building().Replace(key, "");
        // 停车场扩建 is more than any 停车场.
        return bare.Length >= 4 ? bare : key.Length >= 4 ? key : "";
    }

    // 数量指标 and 绩效目标 are not one; “各项指标均” and “指标全部” speak of all of them, “有两项指标未完成” denies that.
    private static string GoalKey(string subject, string words, bool isDone)
    {
        var kind = GoalKind().Match(words);
        if (kind.Success) return "@" + kind.Value;
        return !isDone || AllGoals().IsMatch(words) ? "@目标" : "";
    }

    private static Aspects AspectOf(string subject, string verb, string rest)
    {
        var tail = subject.Length > 8 ? subject[^8..] : subject;
        var near = rest.Length > 12 ? rest[..12] : rest;
        // “村医培训未完成年度任务”: the thing itself.
        if (OwnTask().IsMatch(near) && !GoalWords().IsMatch(tail)) near = "";
        if (PaymentWords().IsMatch(near) || (near.Length < 2 && PaymentWords().IsMatch(tail))) return Aspects.Payment;
        if (GoalWords().IsMatch(tail) || GoalWords().IsMatch(near)) return Aspects.Goal;
        if (OtherWork().IsMatch(near)) return Aspects.None;
        // 水质检测任务 as a whole is done or not; 任务 of a tender is another thing and stays in its key.
        if (verb == "完成" && OtherWork().IsMatch(tail) && near.Trim(' ', '。', '；').Length > 0) return Aspects.None;
        var aspect = Aspects.None;
        if (verb.Contains("验收", StringComparison.Ordinal) || near.Contains("验收", StringComparison.Ordinal)) aspect |= Aspects.Acceptance;
        if (IsLaunch(verb) || near.Contains("投入使用", StringComparison.Ordinal) || near.Contains("投用", StringComparison.Ordinal)) aspect |= Aspects.Launch;
        if (BuildingWords().IsMatch(near) || (!IsLaunch(verb) && !aspect.HasFlag(Aspects.Acceptance) && (near.Trim(' ', '。', '；').Length == 0 || verb != "完成"))) aspect |= Aspects.Building;
        return aspect;
    }

    [GeneratedRegex("^(?:年度|全年|年初|既定|预定|计划|全部|目标)*(?:任务|工作|目标)[ 。；]*$")]
    private static partial Regex OwnTask();

    private static bool IsLaunch(string verb) => verb is "上线" or "启用" or "投用" or "运行" or "挂牌运行" or "正式运行" || verb.StartsWith("投入", StringComparison.Ordinal);

    private static bool IsHeading(SelfEvaluationReport report, TextSpan span) => report.Sections.Any(s => s.HeadingSpan.Contains(span.Start + span.Length / 2));

    private static string Shorten(string words) => words.Length > 40 ? words[..40] + "…" : words;

    // “网站建设项目已完成建设和验收”, “管网检测任务全部完成”, “供水站顺利通过竣工验收”
    [GeneratedRegex("^(?<subject>.*?)(?<how>(?:均|已经|已|全部|全面|如期|按期|按时|顺利|圆满|现已|正式|超额|100%|百分之百|整体|一次性)+)(?:于[^，]{2,14}?)?(?:全部|全面|如期|按期|按时|顺利|圆满|基本)*(?<verb>(?:建设|施工|改造|安装|采购|整改)(?:完成|完毕|到位)|完成|建成|竣工|完工|结束|完毕|通过(?:竣工|完工|交工|县级|最终)?验收|验收合格|实施完毕|达成|实现|上线|投入(?:使用|运行|运营)|交付使用|启用|投用|挂牌运行|正式运行|挂牌|落成)(?!率|目标值?的)(?<object>.*)$")]
    private static partial Regex Done();

    // “净水设备采购安装完毕并交付使用”, “水厂改造工程建成投用”: the verb says so by itself
    [GeneratedRegex("^(?<subject>.{4,30}?)(?<how>)(?<verb>(?:建设|施工|改造|安装|采购|实施|整改)(?:完成|完毕|到位)|通过(?:竣工|完工|交工)?验收|建成投(?:用|产|入使用))(?!率)(?<object>.*)$")]
    private static partial Regex Finished();

    // “年内完成了石门水库除险加固工程”, “建成白沙水厂”
    [GeneratedRegex("^(?:[^，]{0,14}?(?:年内|年底|日|月|已|全年|共|先后|全面|顺利|如期|按期|实际|目前))?(?<how>)(?<verb>完成|建成|竣工)了?(?<subject>(?!投资|支付|支出|率|情况|后|的|目标|指标|任务|年度|预算|全部|各项)[^，。；\\d]{5,24}?)(?<object>)(?=[。；]?$)")]
    private static partial Regex VerbFirst();

    // “因部分单位的子网站和栏目未完成”, “项目尚未验收”; not “未完成的项目”, “未完成原因”
    [GeneratedRegex("^(?<subject>.*?)(?:[还尚仍]有[^，。；]{1,10}?)?(?:尚未|仍未|还未|均未|并未|未能|没有|未)(?<how>按期|如期|按时|及时|全部|全面|完全|按计划|正式|能)*(?<verb>完成|建成|实施|开工|动工|启动|竣工|完工|结束|运行|投用|挂牌|组织[^，。；]{0,4}验收|通过[^，。；]{0,4}验收|验收|达成|实现|上线|投入(?:使用|运行|运营)|交付|启用|达到|达标|覆盖|安装|采购|落实|改造|整改|施工|开展)(?:完成|到位|完毕)?(?!的|原因|情况|率|数|部分|得|扣)(?<object>.*)$")]
    private static partial Regex NotDone();

    // “水库除险加固工程仍在施工”, “检测仅完成80%”, “主体工程正在建设中”
    [GeneratedRegex("^(?<subject>.*?)(?:(?:仍|尚|还|正)在?(?:进行|抓紧|加紧)*(?<verb>建设|施工|实施|改造|安装|推进)(?:中|阶段|之中)?|(?:仅|只|才)(?<verb>完成)(?:了)?(?:总量|计划|任务|目标|总任务)*的?[1-9]?\\d(?:\\.\\d+)?%|(?:仅|只|才)(?<verb>完成)了?[^，。；]{2,12}|(?:还|仍|尚|正)?处于(?<verb>建设|施工|实施|安装|收尾|调试)阶段)(?<object>)(?=$|[。；])")]
    private static partial Regex StillOpen();

    [GeneratedRegex("未|没有|不")]
    private static partial Regex Denied();

    // “除水质检测外，各项目标均已完成”
    [GeneratedRegex("除[^，。；]{2,24}(?:外|以外|之外)")]
    private static partial Regex Excepting();

    // “柳河水厂改造工程因征地问题至今未完工”, “受雨季影响”, “由于…”
    [GeneratedRegex("(?<=.{4})(?<![基原起])(?:因|由于|受)(?!此|地制宜)[^，]{2,16}(?:问题|影响|原因|滞后|不足|困难|不及时|限制|制约|移交|因素)?(?:至今|目前)?(?:一直)?$|(?:一直|至今|仍然?|目前|进展缓慢|推进缓慢)$")]
    private static partial Regex Cause();

    // “计量水表更换工作进展缓慢”, “水质自动监测站建设滞后”, “医疗救助因…”
    [GeneratedRegex("^(?:[^：:]{2,8}[：:])?(?<topic>[^，。；\\d]{4,20}?)(?:工作|项目|任务)?(?:进展|进度|推进|建设进度)?(?:滞后|缓慢|较慢|偏慢|不快|迟缓|因|由于|受|是|为|已|虽|尚|仍|还在|正在|处于|未|$)")]
    private static partial Regex TopicWords();

    [GeneratedRegex("如果|若|如有|如未|凡|一旦|扣\\d|扣分|扣减|扣除|酌情|是否|不存在|没有未|无未|杜绝|防止|避免|以免|原因分析|未完成的?(?:原因|理由)|不得|对未|对尚未|对于未|评分标准|评价标准|得\\d|应当|逾期|否则|前提|条件|长期以来")]
    private static partial Regex Conditional();

    // What was before the project, and what shall be.
    [GeneratedRegex("应在|应于|计划|拟|预计|争取|力争|确保|将|此前|之前|以前|原有|上年|去年|以往|一期")]
    private static partial Regex Planned();

    // “项目绩效目标完成率100%”
    [GeneratedRegex("^(?:[一二三四五六七八九十（）()、.\\d]{0,5})?(?:本|该)?(?:项目|年度|绩效|各项|总体|预期|全年|数量|质量|时效|产出|效益)*(?:目标|指标|目标任务)(?:任务)?(?:的)?(?:总体)?(?:完成率|达成率|实现率)(?:为|达到?|均为)?100%")]
    private static partial Regex GoalsMet();

    // “绩效目标共12项，年底完成11项”
    [GeneratedRegex("(?:目标|指标)(?:任务)?(?:共|共有|共计|设置|下达|设定)*(?<all>\\d{1,3})[项个](?:[^，。；\\d]{0,6})[，,、][^，。；\\d]{0,8}(?:完成|达成|实现)了?(?<done>\\d{1,3})[项个]")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])\s*")]
    private static partial Regex ItemNumber();

    [GeneratedRegex("(?<=^[省市州县区])级")]
    private static partial Regex Level();

    [GeneratedRegex("(?<=.{4})建设$")]
    private static partial Regex Building();

    [GeneratedRegex("(?<=.{3})(?:新建|扩建|改扩建|升级改造|升级|改造|建设|修建|修复|建造|施工|安装|采购|采购安装|更换|实施|工作|任务|项目|工程)+$")]
    private static partial Regex BuildingTail();

    [GeneratedRegex("支付|付款|结算|拨付|款项|资金|经费|决算")]
    private static partial Regex PaymentWords();

    [GeneratedRegex("目标|指标")]
    private static partial Regex GoalWords();

    [GeneratedRegex("数量|质量|时效|成本|产出|效益|满意度|执行率|年度[一二三]|[一二三]级")]
    private static partial Regex GoalKind();

    [GeneratedRegex("全部|各项|所有|均|100%|全面")]
    private static partial Regex AllGoals();

    [GeneratedRegex("招标|招投标|采购|合同|立项|方案|设计|编制|审计|培训|调研|论证|申报|评审|登记|备案|录入|整合|迁移|测评|配置|签订|报告|评价|支撑|制定|制度|可研|征求|审批|批复")]
    private static partial Regex OtherWork();

    [GeneratedRegex("建设|施工|改造|安装|实施|升级|整改|工程|修缮|开发")]
    private static partial Regex BuildingWords();

    [GeneratedRegex(@"(?<!\d)(?<year>20\d{2})\s*年")]
    private static partial Regex Year();

    [GeneratedRegex(@"\d{1,2}\s*月")]
    private static partial Regex Month();

    [GeneratedRegex("截止|截至|目前|尚未|仍|至今|延期|还未|年底|年末")]
    private static partial Regex SoFar();

    [GeneratedRegex("现已|目前|现在|如今|至今|截至|截止|后来|随后|最终")]
    private static partial Regex Now();

    [GeneratedRegex("如期|按期|按时|及时")]
    private static partial Regex Delay();

    [GeneratedRegex("^(?:该|本|整个|此|全部|截[至止]|目前|现|至今|年底|年末)*(?:子?项目|工程)(?:建设|整体|主体|内容)?$")]
    private static partial Regex ThisProject();

    [GeneratedRegex("^(?:截[止至])?(?:年底|年末|年内|目前|现阶段|期末|当年|全年|至报告[日期时]|到目前|直[到至]现在|至今)(?:之?前|为止)?")]
    private static partial Regex TimeWords();

    // “网站集约化建设项目虽已完成建设”
    [GeneratedRegex("(?:[于在][^，。；]{1,10}[年月日底]|虽然?|尽管|目前|现|也|则|均|都|基本|整体|总体|最终)+$")]
    private static partial Regex Adverbs();

    [GeneratedRegex(@"^(?:截[止至]|到|至|于)?\s*(?:20\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初前]?")]
    private static partial Regex DateWords();
}
