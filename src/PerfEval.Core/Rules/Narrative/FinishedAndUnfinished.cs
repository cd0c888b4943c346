using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Two statements, far apart, of which one tells a thing finished and the other unfinished.</summary>
internal sealed record StateConflict(Statement Done, Statement Open);

/// <summary>Finds what is told finished in one place and unfinished in another (完成情况矛盾), by stage, thing and time.</summary>
internal static partial class FinishedAndUnfinished
{
    public static IEnumerable<StateConflict> In(SelfEvaluationReport report)
    {
        var told = report.Statements.Where(s => s.State is not null && s.Mood == Mood.Told).ToList();
        var open = told.Where(s => !s.State!.IsDone && !IsOld(s)).ToList();
        if (open.Count == 0) yield break;
        List<Statement> done = [.. told.Where(s => s.State!.IsDone && !s.Subject.IsSome), .. RowsMet(report)];
        var scopes = new SubProjects(report);
        foreach (var not in open)
        {
            if ((done.Find(d => Contradict(report, d, not)) ?? done.Find(d => IsBelow(report, scopes, d, not))) is { } contrary) yield return new StateConflict(contrary, not);
        }
    }

    private static bool IsOld(Statement open) => open.IsOfEarlierMonth;

    // The whole is told done; below its own heading a part of it is told not done so far.
    private static bool IsBelow(SelfEvaluationReport report, SubProjects scopes, Statement done, Statement not) =>
        done.Place != not.Place && done.Subject.Key.Length >= 5 && done.State!.Stage is Stage.Work or Stage.Acceptance && not.State!.Stage is Stage.Work && !CanFollow(done, not)
        && UpToNow().IsMatch(report.Document.Folded.AsSpan(not.Sentence.Start, Math.Min(not.Sentence.Length, 300)))
        && scopes.At(not.Span.Start) is { Length: > 0 } scope && (SubProjects.IsShortFor(done.Subject.Key, scope) || SubProjects.IsShortFor(done.Subject.Head, scope));

    // Within one paragraph the writer tells two things apart.
    private static bool Contradict(SelfEvaluationReport report, Statement done, Statement not) =>
        done.Place != not.Place && Excludes(done, not) && (!not.State!.IsAboutTime || done.State!.IsAboutTime) && !CanFollow(done, not)
        && (done.State!.Stage == Stage.Goal || IsOfOne(done, not) || IsAligned(report, done, not) || IsRestOfAll(done, not) || IsLessOfAll(done, not) || (done.State.Stage is Stage.Work or Stage.Launch or Stage.Time && IsAllWork(done) && IsUnderWay(not)));

    // “12个作业站点的建设改造任务全部收工” against “先锋、小佘太两处站点因林地手续没批下来，围墙未能动工”
    private static bool IsAligned(SelfEvaluationReport report, Statement done, Statement not)
    {
        if (not.State!.Stage is Stage.Time or Stage.Goal or Stage.Payment or Stage.Paper || done.State!.Stage is Stage.Paper) return false;
        if (OutOfIt().IsMatch(not.Words)) return false;
        var all = done.Subject.IsAll;
        var part = all && (not.Subject.IsSome || Counted().IsMatch(report.Document.Folded.AsSpan(not.Sentence.Start, not.Span.End - not.Sentence.Start)));
        foreach (var whole in Names(done, ClaimOnly().IsMatch(done.Subject.Key) || !done.Subject.IsNamed || done.Subject.Key == Thing.Whole))
        {
            var aside = ClaimOnly().IsMatch(not.Subject.Key) || (Building().IsMatch(not.State.Verb) && Building().IsMatch(whole));
            if (Names(not, aside).Any(one => AlignedNames.Covers(whole, one, part) || (one.Length == 2 && whole.Length > 3 && whole.EndsWith(one, StringComparison.Ordinal) && !AlignedNames.IsGeneric(one)))) return true;
        }
        return false;
    }

    // A clause that names the work alone (年度任务100%完成, 主体工程没有动工) speaks of what its sentence named before.
    private static IEnumerable<string> Names(Statement statement, bool above) =>
        new[] { statement.Subject.Key }.Concat(statement.Subject.Items).Concat(above ? statement.Above : []).Where(k => k.Length >= 2 && k != Thing.Whole).Distinct();

    [GeneratedRegex("^(?:年度|各项|建设|施工|整治|改造|主体|基础|土建|项目|工程|任务|目标|工作|内容|主要|计划|部分)+$")]
    private static partial Regex ClaimOnly();

    [GeneratedRegex("(?:\\d|[一二两三四五六七八九十])(?:万亩|个|处|座|所|台|套|家|名|户|间|栋|辆|公里|亩|米|只|块|盏|件|眼|口|条|镇|村|乡)|个别|部分")]
    private static partial Regex Counted();

    // Another lot, an older one, one outside of the plan
    [GeneratedRegex("下一批|上一批|另一|原有|新申请|新增|列入|纳入|计划外|范围|不需|无需|因无|流动|验收后|保修|质保")]
    private static partial Regex OutOfIt();

    // “1290户危房改造任务全部竣工” against “仍有23户主体没有封顶”
    private static bool IsRestOfAll(Statement done, Statement not) =>
        done.Subject.IsAll && not.State!.Stage is Stage.Work or Stage.Start or Stage.Acceptance && Some().Match(not.Words) is { Success: true } some && int.TryParse(some.Groups["n"].Value, out var left)
        && Some().Matches(done.Words).Any(all => all.Groups["m"].Value == some.Groups["m"].Value && int.TryParse(all.Groups["n"].Value, out var n) && n > left)
        && StillThere().IsMatch(not.Words) && (Building().IsMatch(not.State.Verb) || not.State.Verb is "封顶" or "验收" or "组织验收" or "通过验收");

    [GeneratedRegex("(?<n>\\d{1,7})(?<m>户|栋|间|座|处|所|台|套|公里|个|村|亩)")]
    private static partial Regex Some();

    [GeneratedRegex("(?:仍|还|尚|另|现)有")]
    private static partial Regex StillThere();

    // “3万亩建设任务全部完工” against “大寅镇的0.42万亩至今尚未完工”: fewer of one measure, by one verb
    private static bool IsLessOfAll(Statement done, Statement not) =>
        done.Subject.IsAll && not.State!.Stage is Stage.Work or Stage.Acceptance && not.State.Verb == done.State!.Verb && SoFar().IsMatch(not.Words)
        && not.Counts.Any(n => done.Counts.Any(d => d.Measure == n.Measure && d.Value > n.Value));

    // “全部设计内容已实施完毕” against any work that goes on at the end of the year
    private static bool IsAllWork(Statement done) => done.Subject is { IsAll: true } && (done.Subject.Key == Thing.Whole || AllProjects().IsMatch(done.Words)) && (done.State!.Stage == Stage.Time || AllWork().IsMatch(done.Words));

    private static bool IsUnderWay(Statement not) =>
        not.Subject.IsNamed && (not.State!.Stage is Stage.Start or Stage.Work && Building().IsMatch(not.State.Verb) && SoFar().IsMatch(not.Words) || not.State.Stage is Stage.Time && not.Subject.Key.Length >= 4) && !SameThing.IsOther(not.Subject.Key);


    // 进度滞后 says less than that the end came late.
    private static bool IsVague(Statement open) => open.State!.Stage == Stage.Time && !LateEnd().IsMatch(open.Words);

    [GeneratedRegex("完工|竣工|工期|交付|建成|完成|投用|\\d个?[月天日]|[一二两三四五六七八九十]个月")]
    private static partial Regex LateEnd();

    private static bool Excludes(Statement told, Statement open) => !IsVague(open) && (Excludes(told.State!, open.State!) || (open.State!.Stage is Stage.Work or Stage.Paper && open.State.Verb.Length >= 2 && told.Words.Contains(open.State.Verb[..2], StringComparison.Ordinal) && told.State!.Stage is Stage.Work or Stage.Paper));

    private static bool Excludes(StateTold done, StateTold not) => not.Stage switch
    {
        Stage.Start => (done.Stage is Stage.Start or Stage.Work or Stage.Acceptance or Stage.Launch) && !IsOnlyBegun(done, not),
        Stage.Work => (done.Stage is Stage.Work or Stage.Acceptance or Stage.Launch) && !OtherDeed(done.Verb, not.Verb),
        Stage.Acceptance => done.Stage is Stage.Acceptance && !IsEarlierAcceptance(done, not),
        Stage.Launch => done.Stage is Stage.Launch,
        Stage.Payment => false,
        Stage.Paper => done.Stage is Stage.Paper && (done.Verb.Length > 0 && Family(done.Verb) == Family(not.Verb)),
        Stage.Time => done.Stage is Stage.Time || (done.Stage is Stage.Work or Stage.Launch && done.IsAboutTime && Whole().IsMatch(done.Verb)),
        Stage.Goal => done.Stage is Stage.Goal && (done.Matter.Length == 0 || done.Matter == not.Matter),
        _ => false,
    };

    private static bool IsOnlyBegun(StateTold done, StateTold not) => done.Stage == Stage.Start && not.Verb.Length > 0 && done.Verb.Length > 0 && Begun().IsMatch(done.Verb) && !Begun().IsMatch(not.Verb);

    // 培训 isn't 覆盖: verbs of doing that are not steps of one work.
    private static bool OtherDeed(string done, string not) => Partial(not) && !Partial(done) && !Whole().IsMatch(done);

    private static bool Partial(string verb) => verb is "覆盖" or "全覆盖" or "实现" or "达成" or "落实" or "推进" or "清理" or "编写" or "录入" or "迁移" or "宣传" or "养护";

    private static bool IsEarlierAcceptance(StateTold done, StateTold not) => done.Verb.Contains("初步", StringComparison.Ordinal) && !not.Verb.Contains("初步", StringComparison.Ordinal);

    private static string Family(string verb) => Making().IsMatch(verb) ? "制定" : Entry().IsMatch(verb) ? "登记" : verb;

    private static bool IsOfOne(Statement done, Statement not)
    {
        var (d, n) = (Things(done), Things(not));
        return d.Any(a => n.Any(b => SameThing.Covers(a, b, NothingDone().IsMatch(not.State!.Verb))));
    }

    // The thing stands before the verb, or behind it (没有安装监控); “竣工验收尚未组织” is of the project.
    private static IEnumerable<Thing> Things(Statement statement)
    {
        foreach (var item in statement.Subject.Items) yield return new Thing(item) { IsAll = statement.Subject.IsAll };
        if (statement.Subject.IsNamed && !StageOnly().IsMatch(statement.Subject.Key)) yield return statement.Subject;
        else if (statement.State!.Stage is Stage.Acceptance || !statement.Subject.IsNamed && statement.State.IsAboutTime) yield return new Thing(Thing.Whole);
        if ((statement.State!.Stage == Stage.Time || statement.State.IsAboutTime) && OfTheWhole().IsMatch(statement.Subject.Key)) yield return new Thing(Thing.Whole);
        var behind = statement.State!.Matter;
        // “11个行政村的文化中心没有完成标准化建设”: of what, and what
        if (behind.Length is >= 2 and <= 12 && statement.Subject.IsNamed && WeakVerb().IsMatch(statement.State.Verb)) yield return statement.Subject with { Key = statement.Subject.Key + behind, Head = statement.Subject.Key + behind };
        if (behind.Length is >= 2 and <= 20 && statement.State.Stage is Stage.Paper || behind.Length is >= 3 and <= 20 && statement.State.Stage is Stage.Work) yield return new Thing(behind) { IsAll = statement.Subject.IsAll };
    }

    // An indicator row whose target is met: 新建运动场 | 4个 | 4个
    private static IEnumerable<Statement> RowsMet(SelfEvaluationReport report)
    {
        foreach (var row in report.Indicators)
        {
            if (row.Actual is not { } actual || row.Level3 is not { Length: >= 3 } name || Attainment.Of(row).Attained != Attained.Met) continue;
            var stage = Timely().IsMatch(name) ? Stage.Time : name.Contains("验收", StringComparison.Ordinal) ? Stage.Acceptance : Stage.Work;
            var key = RowTail().Replace(RowLead().Replace(name, ""), "");
            if (stage == Stage.Time && (IndicatorValue.Parse(actual.Value).Number?.Value is < 100 || !WholeRow().IsMatch(key))) continue;
            if (stage == Stage.Time) key = Thing.Whole;
            if (key.Length < 3) continue;
            yield return new Statement(actual.Evidence.Span, row.Evidence.Span, row.Evidence.Span, $"{name}：{actual.Value}", new Thing(key) { IsAll = true }) { State = new StateTold(true, stage, "完成", "") };
        }
    }

    // Not done by 2018, done in 2019: no contradiction. Nor where each tells years of its own.
    private static bool CanFollow(Statement done, Statement not) =>
        (YearTask().IsMatch(done.Words) && LaterEnd().IsMatch(not.Words)) ||
        done.Years.Count > 0 && not.Years.Count > 0 && (done.Years.Max() > not.Years.Max() || !done.Years.Intersect(not.Years).Any());

    [GeneratedRegex("(?:全部|所有|各项)(?:的)?(?:工程|项目|年度)?(?:建设|设计|施工|工程|实施)?(?:内容|任务|工程|项目)|(?:所有|全部|各)[^，。]{2,10}(?:工程|项目)|(?:建设|设计|施工|工程|实施)(?:内容|任务)(?:均|已|都)*(?:全部|全面)")]
    private static partial Regex AllWork();

    [GeneratedRegex("(?:所有|全部|各)[^，。]{2,10}(?:工程|项目|设施建设)(?:任务|内容)?")]
    private static partial Regex AllProjects();

    [GeneratedRegex("施工|建设|安装|铺设|改造|完工|竣工|建成|开工|动工|贯通|硬化|修缮")]
    private static partial Regex Building();

    [GeneratedRegex("截[止至]|目前|尚未|仍|至今|延期|还未|年底|年末")]
    private static partial Regex UpToNow();

    [GeneratedRegex("目前|仍|尚|至今|截[至止]|还|一直")]
    private static partial Regex SoFar();

    [GeneratedRegex("^(?:项目|工程|建设|施工|资金支付|进度|工期|总体|整体|各项|工作|时序|实施)+$")]
    private static partial Regex OfTheWhole();

    [GeneratedRegex("^(?:开工|动工|启动|实施|开展)")]
    private static partial Regex NothingDone();

    [GeneratedRegex("启动|开工|动工|进场")]
    private static partial Regex Begun();

    [GeneratedRegex("完成|建成|竣工|完工|结束|完毕|实施|落成|交付|投用|投入使用")]
    private static partial Regex Whole();

    [GeneratedRegex("年度|当年|年内")]
    private static partial Regex YearTask();

    [GeneratedRegex("整体|总体|跨年")]
    private static partial Regex LaterEnd();

    [GeneratedRegex("制定|制订|建立|健全|出台|印发|设立|成立|编制")]
    private static partial Regex Making();

    [GeneratedRegex("登记|入账")]
    private static partial Regex Entry();

    [GeneratedRegex("^(?:完成|进行|开展|实施|组织|办理)$")]
    private static partial Regex WeakVerb();

    [GeneratedRegex("^(?:项目|工程)?(?:竣工|完工|交工|最终|整体)*(?:验收)(?:工作)?$")]
    private static partial Regex StageOnly();

    [GeneratedRegex("及时|按时|按期|如期|时限")]
    private static partial Regex Timely();

    [GeneratedRegex("^(?:新建|改建|扩建|更换|建设|购置|采购|购买|完成|改造|更新|配备|安装|新增|开展|实施)+(?=.{3})")]
    private static partial Regex RowLead();

    [GeneratedRegex("(?:数量|个数|台数|人数|面积|长度|里程|验收合格率|合格率|完成率|覆盖率|完成及时率|及时率|按[时期]完成率|完成情况|数|率|情况|建设|采购|改造|安装|任务|项目)+$")]
    private static partial Regex RowTail();

    [GeneratedRegex("^(?:项目|工程|任务|年度|按[时期]|如期|及时|建设|完[成工]|实施)*$")]
    private static partial Regex WholeRow();
}
