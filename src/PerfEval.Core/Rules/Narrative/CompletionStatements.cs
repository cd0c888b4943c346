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
            if (NoStatement().IsMatch(sentence.Words)) continue;
            foreach (var phrase in NarrativeText.Phrases(sentence))
            {
                var isHeading = IsHeading(report, phrase.Span);
                if (NotDone().Match(phrase.Words) is { Success: true } not)
                {
                    var open = Read(report, scopes, whole, phrase, not, false);
                    // “（一）指挥平台建设尚未完成，软件滞后。”: a problem told as a whole sentence states it; a title names it only.
                    if (!isHeading || (not.Groups["object"].Value.Trim(' ', '。').Length == 0 && sentence.Words.EndsWith('。') && open.Subject.Length >= 4 && open.Subject[0] != '@')) yield return open;
                }
                else if (isHeading) continue;
                else if (Done().Match(phrase.Words) is { Success: true } done && Read(report, scopes, whole, phrase, done, true) is { Subject.Length: > 0 } statement)
                    yield return statement;
            }
        }
    }

    private static CompletionStatement Read(SelfEvaluationReport report, SubProjects scopes, string whole, Phrase phrase, Match match, bool isDone)
    {
        var subject = match.Groups["subject"].Value;
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

    private static string SubjectKey(string subject, string scope, string whole)
    {
        var words = Adverbs().Replace(DateWords().Replace(ItemNumber().Replace(subject.Trim(), ""), ""), "");
        if (ThisProject().IsMatch(words)) return scope.Length > 0 ? scope : "@项目";
        var key = SubProjects.Key(words);
        if (key.Length > 0 && whole.Length > 0 && SubProjects.IsSame(key, whole)) return "@项目";
        // 区级指挥平台 is 区指挥平台建设.
        key = BuildingTail().Replace(Level().Replace(key, ""), "");
        return key.Length >= 4 ? key : "";
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
        if (PaymentWords().IsMatch(near) || (near.Length < 2 && PaymentWords().IsMatch(tail))) return Aspects.Payment;
        if (GoalWords().IsMatch(tail) || GoalWords().IsMatch(near)) return Aspects.Goal;
        if (OtherWork().IsMatch(near) || OtherWork().IsMatch(tail)) return Aspects.None;
        var aspect = Aspects.None;
        if (verb.Contains("验收", StringComparison.Ordinal) || near.Contains("验收", StringComparison.Ordinal)) aspect |= Aspects.Acceptance;
        if (verb is "上线" or "投入使用" || near.Contains("投入使用", StringComparison.Ordinal)) aspect |= Aspects.Launch;
        if (BuildingWords().IsMatch(near) || (verb is not ("上线" or "投入使用") && !aspect.HasFlag(Aspects.Acceptance) && (near.Trim(' ', '。', '；').Length == 0 || verb != "完成"))) aspect |= Aspects.Building;
        return aspect;
    }

    private static bool IsHeading(SelfEvaluationReport report, TextSpan span) => report.Sections.Any(s => s.HeadingSpan.Contains(span.Start + span.Length / 2));

    private static string Shorten(string words) => words.Length > 40 ? words[..40] + "…" : words;

    // “网站建设项目已完成建设和验收”, “机房改造已全部竣工”
    [GeneratedRegex("^(?<subject>.*?)(?<how>(?:均|已经|已|全部|全面|如期|按期|按时|顺利|圆满|现已|100%)+)(?:于[^，]{4,14}?)?(?:全部|如期|按期|按时|顺利|圆满)*(?<verb>(?:建设|施工|改造|安装)完成|完成|建成|竣工|完工|通过验收|验收合格|实施完毕|达成|实现|上线|投入使用)(?!率)(?<object>.*)$")]
    private static partial Regex Done();

    // “因部分单位的子网站和栏目未完成”, “项目尚未验收”; not “未完成的项目”, “未完成原因”
    [GeneratedRegex("^(?<subject>.*?)(?:尚未|仍未|还未|均未|并未|未能|没有|未)(?<how>按期|如期|按时|及时|全部|全面)?(?<verb>完成|建成|实施|开工|竣工|完工|通过验收|验收|达成|实现|上线|投入使用)(?!的|原因|情况|率|数|部分|得|扣)(?<object>.*)$")]
    private static partial Regex NotDone();

    [GeneratedRegex("如果|若|如有|如未|凡|一旦|扣\\d|扣分|扣减|扣除|酌情|是否|不存在|没有未|无未|杜绝|防止|避免|以免|原因分析|未完成的?(?:原因|理由)|不得|对未|对尚未|对于未|评分标准|评价标准|得\\d|应当|应在|应于|计划|拟|预计|争取|力争|逾期|否则|前提|条件|此前|之前|以前|原有|上年|去年|以往|长期以来|一期")]
    private static partial Regex NoStatement();

    [GeneratedRegex(@"^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])\s*")]
    private static partial Regex ItemNumber();

    [GeneratedRegex("(?<=^[省市州县区])级")]
    private static partial Regex Level();

    [GeneratedRegex("(?<=.{4})建设$")]
    private static partial Regex BuildingTail();

    [GeneratedRegex("支付|付款|结算|拨付|款项|资金|经费|决算")]
    private static partial Regex PaymentWords();

    [GeneratedRegex("目标|指标")]
    private static partial Regex GoalWords();

    [GeneratedRegex("数量|质量|时效|成本|产出|效益|满意度|执行率|年度[一二三]|[一二三]级")]
    private static partial Regex GoalKind();

    [GeneratedRegex("全部|各项|所有|均|100%|全面")]
    private static partial Regex AllGoals();

    [GeneratedRegex("任务|招标|招投标|采购|合同|立项|方案|设计|编制|审计|培训|调研|论证|申报|评审|登记|备案|录入|整合|迁移|测评|配置|签订|报告|评价|支撑|制定|制度|可研|征求|审批|批复")]
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

    [GeneratedRegex("^(?:该|本|整个|此|全部)*(?:子?项目|工程)(?:建设|整体|主体|内容)?$")]
    private static partial Regex ThisProject();

    // “网站集约化建设项目虽已完成建设”
    [GeneratedRegex("(?:虽然?|尽管|目前|现|也|则|均|都|基本|整体|总体|最终)+$")]
    private static partial Regex Adverbs();

    [GeneratedRegex(@"^(?:截[止至]|到|至|于)?\s*(?:20\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初前]?")]
    private static partial Regex DateWords();
}
