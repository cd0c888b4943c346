using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds the two counts that a rate of the narrative is the quotient of: 三级指标16个，其中已完成16个，完成率100%;
/// 抽检240批次，合格238批次，合格率99.17%. A failing one counts only when both counts have the same measure word and stand in the
/// rate's own sentence, next to it.
/// </summary>
internal static partial class CompletionFinder
{
    public static IEnumerable<RelationClaim> Find(Narrative narrative, IReadOnlyList<Rate> rates)
    {
        foreach (var rate in rates.Where(r => r.Cell is null))
        {
            var words = Clause.Before(narrative.Text, rate.Span.Start, 16);
            if (!RateName().IsMatch(words)) continue;
            var sentence = WithPlan(narrative, rate, narrative.SentenceAt(rate.Span.Start));
            if (sentence.Length == 0) continue;
            if (Claim(narrative, rate, sentence) is { } claim) yield return claim;
        }
    }

    // “计划发放种公羊300只。实际发放270只，完成计划任务的93%。”: the plan is told in the sentence before.
    private static TextSpan WithPlan(Narrative narrative, Rate rate, TextSpan sentence)
    {
        if (sentence.Length == 0 || !Actually().IsMatch(narrative.Text.AsSpan(sentence.Start, Math.Min(6, sentence.Length))) || narrative.ParagraphAt(rate.Span.Start) is not { } paragraph) return sentence;
        var before = paragraph.Sentences.LastOrDefault(s => s.End <= sentence.Start);
        return before.Length is > 0 and < 40 && Planned().IsMatch(narrative.Text.AsSpan(before.Start, before.Length)) ? TextSpan.FromBounds(before.Start, sentence.End) : sentence;
    }

    [GeneratedRegex("^(?:实际|截至|到年底|年底|年内|全年)")]
    private static partial Regex Actually();

    private static RelationClaim? Claim(Narrative narrative, Rate rate, TextSpan sentence)
    {
        var start = Math.Max(sentence.Start, rate.Span.Start - 90);
        var counts = Count().Matches(narrative.Text[start..rate.Span.Start])
            .Select(m => (Measure: m.Groups["measure"].Value, Operand: Operand(narrative, m, start), Rough: m.Groups["rough"].Success))
            .Where(c => c.Operand is not null).ToList();
        for (var a = counts.Count - 1; a >= 0; a--)
        {
            for (var b = counts.Count - 1; b >= 0; b--)
            {
                if (a == b || counts[b].Operand!.Value.Value <= 0 || (counts[a].Operand!.Value.Value > counts[b].Operand!.Value.Value && !IsPlan(narrative, counts[b].Operand!))) continue;
                if (!SameMeasure(counts[a].Measure, counts[b].Measure)) continue;
                if (Fit.Ratio(rate.Value, counts[a].Operand!.Value, counts[b].Operand!.Value)) return Make(rate, counts[a].Operand!, counts[b].Operand!);
            }
        }
        // 满意150份、基本满意40份，满意度95%: both are content.
        for (var b = 0; b + 2 < counts.Count; b++)
        {
            var both = counts.Skip(b + 1).Select(c => c.Operand!.Value).ToList();
            if (counts[b].Operand!.Value.Value > 0 && Fit.Ratio(rate.Value, Together(both[^2], both[^1]), counts[b].Operand!.Value)) return null;
        }
        if (ShareOfPlan(narrative, rate, counts.ConvertAll(c => (c.Measure, c.Operand!, c.Rough))) is { } share) return share;
        if (Reversed(narrative, rate, counts.ConvertAll(c => (c.Measure, c.Operand!, c.Rough))) is { } reversed) return reversed;
        // “计划16个，完成15个，完成率100%。”: the last two, told of one thing, and the second named as the rate is.
        if (counts.Count < 2 || Bounded().IsMatch(narrative.Text.AsSpan(rate.Span.End, Math.Min(4, narrative.Text.Length - rate.Span.End)))) return null;
        var (target, actual) = (counts[^2], counts[^1]);
        if (target.Rough || actual.Rough || target.Measure != actual.Measure || target.Operand!.Value.Value <= 0) return null;
        // 13 of 12 is often told as 100%.
        if (actual.Operand!.Value.Value >= target.Operand.Value.Value && rate.Value.Value == 1) return null;
        var between = narrative.Text[actual.Operand!.Evidence.Span.End..rate.Span.Start];
        if (between.Length > 16 || between.Contains('。', StringComparison.Ordinal) || between.Contains('；', StringComparison.Ordinal) || between.Contains('%', StringComparison.Ordinal)) return null;
        // “安装健身路径12套，演出活动完成率69%”: the rate of another matter, no two characters of which stand before.
        if (OtherMatter().Match(between) is { Success: true } other && other.Groups["matter"].Value is var matter
            && !Enumerable.Range(0, matter.Length - 1).Any(i => narrative.Text[sentence.Start..actual.Operand!.Evidence.Span.Start].Contains(matter.Substring(i, 2), StringComparison.Ordinal))) return null;
        if (OtherYears().IsMatch(between) || (SomePeople().Match(between) is { Success: true } people && !narrative.Text[sentence.Start..actual.Operand!.Evidence.Span.Start].Contains(people.Value, StringComparison.Ordinal))) return null;
        var done = narrative.Text[target.Operand!.Evidence.Span.End..actual.Operand!.Evidence.Span.Start];
        if (done.Length > 16 || (Denied().IsMatch(done) && !SomeOfAll().IsMatch(done)) || counts.Count > 2 && counts[^3].Measure == target.Measure && target.Operand.Value.Value < counts[^3].Operand!.Value.Value) return null;
        var before = Clause.Before(narrative.Text, target.Operand.Evidence.Span.Start, 16);
        // “新建水厂5座，建成4座，完成计划的90%”, “行政村46个，已通水43个，通水率95%”: the words of the rate, or all and some of them.
        if (Planned().IsMatch(before) && Realised().IsMatch(done) && PlanRate().IsMatch(between)) return Make(rate, actual.Operand!, target.Operand!);
        if (OwnStem().Match(between) is { Success: true } named && (named.Groups["stem"].Value.All(c => done.Contains(c, StringComparison.Ordinal)) || (AllIn().IsMatch(done) && Covered().IsMatch(named.Groups["stem"].Value))) && IsNear(actual.Operand!, target.Operand!, rate))
            return Make(rate, actual.Operand!, target.Operand!);
        // “18家卫生院中17家达到基本标准，达标率98%”
        if (OutOf().IsMatch(done) && OwnStem().Match(between) is { Success: true } told && told.Groups["stem"].Value.All(c => between[..told.Index].Contains(c, StringComparison.Ordinal)) && IsNear(actual.Operand!, target.Operand!, rate))
            return Make(rate, actual.Operand!, target.Operand!);
        if (Halves(narrative, sentence, rate, target.Operand!, actual.Operand!, done, between)) return Make(rate, actual.Operand!, target.Operand!);
        if (!(Stem().Match(between) is { Success: true } stem)) return null;
        // “办结52件，投诉办结满意率96%”: an opinion is told of nothing but opinions.
        if (between.Contains("满意", StringComparison.Ordinal) && !done.Contains("满意", StringComparison.Ordinal)) return null;
        // “计划检查420家，实际检查399家，完成率98.5%”: planned and actual are what a 完成率 is of.
        var planned = stem.Value == "完成" && Actual().IsMatch(done) && Planned().IsMatch(Clause.Before(narrative.Text, target.Operand.Evidence.Span.Start, 16));
        return planned || done.Contains(stem.Value, StringComparison.Ordinal)
            ? Make(rate, actual.Operand!, target.Operand!) : null;
    }

    // “开展活动52场，计划48场，完成计划的108.3%”: more than was planned.
    private static bool IsPlan(Narrative narrative, Operand count) => Planned().IsMatch(Clause.Before(narrative.Text, count.Evidence.Span.Start, 6));

    // “改造茶园3860亩，与年初下达的4000亩任务相比，完成率98.5%”: what was done stands first.
    private static RelationClaim? Reversed(Narrative narrative, Rate rate, List<(string Measure, Operand Operand, bool Rough)> counts)
    {
        if (counts.Count < 2) return null;
        var (actual, target) = (counts[^2], counts[^1]);
        if (actual.Rough || target.Rough || actual.Measure != target.Measure || target.Operand.Value.Value <= 0 || !IsNear(actual.Operand, target.Operand, rate)) return null;
        var between = narrative.Text[target.Operand.Evidence.Span.End..rate.Span.Start];
        var before = narrative.Text[actual.Operand.Evidence.Span.End..target.Operand.Evidence.Span.Start];
        return between.Length <= 14 && before.Length <= 16 && !ShareOfOthers().IsMatch(between) && TargetBehind().IsMatch(between) && PlanRate().IsMatch(between) && Against().IsMatch(before) ? Make(rate, actual.Operand, target.Operand) : null;
    }

    // “完成1850批次，为年度任务1700批次的112.4%”
    private static RelationClaim? ShareOfPlan(Narrative narrative, Rate rate, List<(string Measure, Operand Operand, bool Rough)> counts)
    {
        if (counts.Count < 2) return null;
        var (actual, target) = (counts[^2], counts[^1]);
        if (actual.Rough || target.Rough || actual.Measure != target.Measure || target.Operand.Value.Value <= 0 || Math.Abs(actual.Operand.Value.Value / target.Operand.Value.Value - rate.Value.Value) >= 0.2m) return null;
        return narrative.Text[target.Operand.Evidence.Span.End..rate.Span.Start].Trim() is "的" && OfPlan().IsMatch(narrative.Text[actual.Operand.Evidence.Span.End..target.Operand.Evidence.Span.Start]) ? Make(rate, actual.Operand, target.Operand) : null;
    }

    [GeneratedRegex("^[^，。；\\d]{0,6}，?(?:为|是|占|达到?|完成了?|相当于)[^，。；\\d]{0,8}(?:任务|计划|目标)(?:数|量)?$")]
    private static partial Regex OfPlan();

    [GeneratedRegex("^的?(?:目标|任务|计划|指标)")]
    private static partial Regex TargetBehind();

    // “带动7263户，超过7200户的目标，占全县贫困户的93.7%”
    [GeneratedRegex("占(?!年度|全年|年初|总)[^，。；]{2,}")]
    private static partial Regex ShareOfOthers();

    [GeneratedRegex("^[，,、](?:与|对照|比照|较|按|占|完成|为)[^，。；\\d]{0,12}$")]
    private static partial Regex Against();

    // All there are or shall be, told as such; what was done of them; and a rate right behind that names a deed of either half or the plan.
    private static bool Halves(Narrative narrative, TextSpan sentence, Rate rate, Operand target, Operand actual, string done, string between)
    {
        if (!IsNear(actual, target, rate) || done.Length > 14 || NotDone().IsMatch(done)) return false;
        var start = Math.Max(sentence.Start, target.Evidence.Span.Start - 24);
        var before = narrative.Text[start..target.Evidence.Span.Start];
        if (!WholeTold().IsMatch(before) || !PartTold().IsMatch(done + between)) return false;
        if (OfThePlan().IsMatch(between)) return true;
        return RateStem().Match(between) is { Success: true } stem && stem.Groups["stem"].Value is var deed && ((done.Contains("其中", StringComparison.Ordinal) ? deed.All(c => done.Contains(c, StringComparison.Ordinal)) : (PlainRate().IsMatch(between) && (deed is "完成" or "密度" || (deed is "覆盖" && !Planned().IsMatch(before)))) || deed.All(c => (done + before).Contains(c, StringComparison.Ordinal))));
    }

    [GeneratedRegex("(?<=[，,、])(?:女|男|脱贫|贫困|残疾|低保|少数民族|流动)")]
    private static partial Regex SomePeople();

    [GeneratedRegex("不|未|没")]
    private static partial Regex NotDone();

    // “，覆盖率达到”, “，免疫密度”: nothing else stands before the name of the rate.
    [GeneratedRegex("(?:^|[，,、])(?:任务|目标|总体|年度|工作|免疫)?(?:完成|覆盖)(?:率|比例)[^，。；\\d]{0,4}$|密度[^，。；\\d]{0,2}$")]
    private static partial Regex PlainRate();

    [GeneratedRegex("^[ ]*(?:以上|以下|左右|及以上|多)")]
    private static partial Regex Bounded();

    [GeneratedRegex("上年|去年|往年|同比|上半年|20\\d{2}年")]
    private static partial Regex OtherYears();

    [GeneratedRegex("计划|目标|任务|应|确定|安排|需|共|总|全[县市区镇乡省]|下达|申请|发出|发放|设置|核定|合同|登记|现有|拟")]
    private static partial Regex WholeTold();

    [GeneratedRegex("实|已|完成|获|有|了|收|通过|达|纳入|参加|办|兑|合格|验收|签")]
    private static partial Regex PartTold();

    [GeneratedRegex("(?:占|完成|达到?)[^，。]{0,6}(?:计划|目标|任务|总数|总量)[^，。]{0,4}的?[^，。；\\d]{0,2}$")]
    private static partial Regex OfThePlan();

    [GeneratedRegex("(?<stem>[\u4e00-\u9fa5]{2})(?:率|度|比例)[^，。；\\d]{0,4}$|(?<stem>[\u4e00-\u9fa5])率[^，。；\\d]{0,4}$|(?<stem>密度)[^，。；\\d]{0,2}$")]
    private static partial Regex RateStem();

    private static Quantity Together(Quantity a, Quantity b) => new(a.Value + b.Value, a.Low + b.Low, a.High + b.High, Math.Max(a.Step, b.Step));

    // A slip, not the rate of something else.
    private static bool IsNear(Operand actual, Operand target, Rate rate) =>
        actual.Value.Value <= target.Value.Value && Math.Abs(actual.Value.Value / target.Value.Value - rate.Value.Value) < 0.2m;

    private static RelationClaim Make(Rate rate, Operand actual, Operand target) =>
        new(RelationKind.Completion, Operands.Of(rate), [new Reading("", [actual, target])], rate.Label.Trim());

    private static Operand? Operand(Narrative narrative, Match match, int start) =>
        decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value < 1_000_000_000_000m
            ? Operands.Count(narrative.Document, match.Value, value * (match.Groups["wan"].Success ? 10_000 : 1), new TextSpan(start + match.Index, match.Length))
            : null;

    private static bool SameMeasure(string a, string b) => a == b || a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);

    [GeneratedRegex("(?:完成|占|达到?)(?:了)?(?:全年|年度|年初)?(?:计划|目标|任务|总量|总数)(?:任务|数|量)?的[^，。；\\d]{0,2}$|(?:[\u4e00-\u9fa5]{1,2})率[^，。；\\d]{0,6}$|密度[^，。；\\d]{0,2}$|(?:完成|合格|回收|覆盖|达标|办结|到课|参训|通过|上线|入户|发放|满意|达成|实现|参保|就业|验收|优良|及时|整改|接入|签约|出勤|开工|竣工)(?:比例|率|度)[^，。；\\d]{0,6}$")]
    private static partial Regex RateName();

    // 三级指标16个 | 合格238批次 | 8.2万人
    [GeneratedRegex(@"(?<![\d.年月])(?<number>\d[\d,]*(?:\.\d+)?)(?<wan>万)?(?<rough>余|多)?(?<measure>个|项|批次|份|人次|人|户|件|次|所|家|处|座|套|台|公里|亩|米|村|名|期|场|条|辆|盏|栋|平方米|立方米|吨|宗|块|口|只|株|头|眼|间|幅|根|棵|片|班次|班|船|具|部|件套|亩次|篇|册|例|张|人数)")]
    private static partial Regex Count();

    // The word before 率 that the second count must be told with: 合格率 with 合格238批次.
    [GeneratedRegex("完成|合格|回收|覆盖|达标|办结|通过|上线|发放|满意|建成|就业|验收|及时|整改|接入|竣工|开工|到位|参训")]
    private static partial Regex Stem();

    [GeneratedRegex("完成(?:了)?(?:全年|年度|年初)?(?:计划|目标|任务)|完成率|完成比例|达成率|目标完成率|实现率")]
    private static partial Regex PlanRate();

    [GeneratedRegex("已|实际|完成|建成|全部|纳入|达到|通过|收回|回收|参加|到场|办结")]
    private static partial Regex Realised();

    [GeneratedRegex("^[^，。；]{0,10}中(?:，|有|已有|的)?$")]
    private static partial Regex OutOf();

    [GeneratedRegex("[，、](?!任务|目标|计划|指标|年度|全年|总体|实际|工作|项目|工程|按期|建设|综合|整体)(?<matter>[\u4e00-\u9fa5]{4,8})(?:完成|合格|覆盖|达标|及时|验收)率")]
    private static partial Regex OtherMatter();

    // “抽检120批次，其中合格117批次”
    [GeneratedRegex("^(?:次)?[，,、](?:其中)[：:]?(?:已)?(?:合格|达标|完成|通过|满意|建成|验收合格)$")]
    private static partial Regex SomeOfAll();

    [GeneratedRegex("已|全部|纳入|覆盖")]
    private static partial Regex AllIn();

    [GeneratedRegex("覆盖|完成|发放|普及|惠及|保障|落实")]
    private static partial Regex Covered();

    // the two characters before 率: 通水率, 发放率
    [GeneratedRegex("(?<stem>[\u4e00-\u9fa5]{2})(?:率|比例)[^，。；\\d]{0,6}$")]
    private static partial Regex OwnStem();

    // “全年应检修25公里，实际检修20公里，完成率80%”
    [GeneratedRegex("计划|目标|任务|应(?!急|用|对)")]
    private static partial Regex Planned();

    [GeneratedRegex("^[次]?[，,、]实际")]
    private static partial Regex Actual();

    // “完成15个，其中提前完成3个”: a part of what was done.
    [GeneratedRegex("不|未|没|其中")]
    private static partial Regex Denied();
}
