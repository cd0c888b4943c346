using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>A completion rate (完成率) beside what was done, whose target stands elsewhere: in the row of the indicator or among the goals of the narrative.</summary>
internal sealed partial record CompletionElsewhere(Evidence Done, Evidence Target, Evidence Rate, decimal Stated, decimal Computed)
{
    private sealed record Goal(string Name, string Unit, decimal Value, decimal? Actual, Evidence Evidence);

    public static IEnumerable<CompletionElsewhere> In(SelfEvaluationReport report)
    {
        if (!report.Document.Folded.Contains('%', StringComparison.Ordinal)) yield break;
        List<Goal>? goals = null;
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (!sentence.Words.Contains('%', StringComparison.Ordinal) || OfAPart().IsMatch(sentence.Words)) continue;
            foreach (Match m in DoneAndRate().Matches(sentence.Words))
            {
                goals ??= [.. Rows(report), .. Told(report)];
                var (done, rate, unit) = (Number(m.Groups["n"].Value), Number(m.Groups["p"].Value), m.Groups["u"].Value);
                var from = Math.Max(sentence.Block.Start, sentence.Span.Start + m.Index - 30);
                var words = report.Document.Folded[from..(sentence.Span.Start + m.Groups["n"].Index)];
                words = words[(words.LastIndexOf('；') + 1)..];
                var named = goals.Where(g => g.Unit == unit && !g.Evidence.Span.Overlaps(sentence.Span) && (g.Actual is null || g.Actual == done) && IsOf(g.Name, words)).ToList();
                var best = named.Exists(g => g.Actual == done) ? named.Where(g => g.Actual == done).ToList() : named;
                if (best.Count == 0 || best.Select(g => g.Value).Distinct().Count() != 1 || best[0].Value <= 0) continue;
                var computed = done / best[0].Value * 100;
                if (computed is < 30 or > 200 || Math.Abs(computed - rate) <= Room(m.Groups["p"].Value, 1) + Room(m.Groups["n"].Value, 100 / best[0].Value)) continue;
                yield return new CompletionElsewhere(Cite(report, sentence, m.Groups["n"].Index, m.Groups["u"].Index + unit.Length), best[0].Evidence, Cite(report, sentence, m.Groups["p"].Index, m.Groups["p"].Index + m.Groups["p"].Length + 1), rate / 100, computed / 100);
            }
        }
    }

    // 98% may be 97.5% or 98.4%, cut or rounded.
    private static decimal Room(string digits, decimal scale)
    {
        var at = digits.IndexOf('.', StringComparison.Ordinal);
        var step = 1m;
        for (var i = at < 0 ? 0 : digits.Length - at - 1; i > 0; i--) step /= 10;
        return at < 0 && scale != 1 ? 0 : step * scale;
    }

    private static Evidence Cite(SelfEvaluationReport report, Sentence sentence, int from, int to) => report.Document.Cite(TextSpan.FromBounds(sentence.Span.Start + from, sentence.Span.Start + to));

    private static decimal Number(string digits) => decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // Two characters in a row that only a name has: 补播 of 补播改良, 河塘 of 整治河塘数量.
    private static bool IsOf(string name, string words)
    {
        var bare = General().Replace(name, "");
        return Enumerable.Range(0, Math.Max(0, bare.Length - 1)).Any(i => words.Contains(bare.Substring(i, 2), StringComparison.Ordinal));
    }

    private static IEnumerable<Goal> Rows(SelfEvaluationReport report) =>
        from row in report.Indicators
        where row.Target is not null && row.Actual is not null
        let target = IndicatorValue.Parse(row.Target!.Value)
        let actual = IndicatorValue.Parse(row.Actual!.Value)
        where target.Number is { Approximate: false } && actual.Number is not null && target.Comparison != Comparison.AtMost
        let unit = target.Unit.Length > 0 ? target.Unit : row.Measure ?? ""
        where unit.Length > 0 && unit != "%"
        select new Goal(row.Name, unit, target.Number!.Value.Value, actual.Number!.Value.Value, row.Target!.Evidence);

    // “补播改良面积不少于8.5万亩”, “计划整治河塘45处”, below a heading of goals or behind a word of planning
    private static IEnumerable<Goal> Told(SelfEvaluationReport report)
    {
        var planned = report.Sections.Where(s => PlanChapter().IsMatch(s.Heading)).Select(s => s.Body).ToList();
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (!(Planning().IsMatch(sentence.Words) || planned.Exists(p => p.Contains(sentence.Span.Start))) || Adjusted().IsMatch(sentence.Words) || SeveralYears().IsMatch(sentence.Words)) continue;
            foreach (Match m in Planned().Matches(sentence.Words))
            {
                if (Reached().IsMatch(sentence.Words.AsSpan(0, m.Index + m.Groups["name"].Length))) break;
                yield return new Goal(m.Groups["name"].Value, m.Groups["u"].Value, Number(m.Groups["n"].Value), null, Cite(report, sentence, m.Index, m.Index + m.Length));
            }
        }
    }

    private const string Unit = "(?<u>万?(?:亩|公里|千米|平方公里|平方米|立方米|方|人次|人|户|个|座|处|套|台|家|所|株|盏|辆|件|份|场次|场|期|次|批次|只|头|栋|间|幅|册|本|张|块|口|村|棵|吨|公斤|米|公顷|课时|名|条|眼|支))";

    // “实际完成8.16万亩，完成率98%”, “平整土地3.04万亩，占任务的98%”, “540人次，完成目标的95%”
    [GeneratedRegex("(?<![\\d.])(?<n>\\d[\\d,]*(?:\\.\\d{1,4})?)" + Unit + "[^，。；、\\d（(]{0,10}[，,、（(]?(?:(?:任务|目标|计划)?(?:完成率|实现率|达成率)(?:为|达到?|是|：)?|(?:占|为|完成了?|达到?|相当于|是)[^，。；\\d]{0,6}(?:目标|计划|任务)[^，。；\\d]{0,4}的?)(?<p>\\d{1,3}(?:\\.\\d{1,2})?)%")]
    private static partial Regex DoneAndRate();

    [GeneratedRegex("(?<name>[\u4e00-\u9fa5]{2,16}?)(?:面积|数量|规模|长度|里程)?(?:不少于|不低于|达到?|共|≥)?(?<![\\d.])(?<n>\\d[\\d,]*(?:\\.\\d{1,4})?)" + Unit + "(?![\u4e00-\u9fa5]{0,2}[/每])")]
    private static partial Regex Planned();

    [GeneratedRegex("计划|目标|任务|年初确定|下达|拟|批复")]
    private static partial Regex Planning();

    [GeneratedRegex("目标|任务|计划|建设内容")]
    private static partial Regex PlanChapter();

    [GeneratedRegex("实际|完成|已")]
    private static partial Regex Reached();

    [GeneratedRegex("调整|调减|调增|核减|追加|压减|变更")]
    private static partial Regex Adjusted();

    [GeneratedRegex("[两三四五]年|总目标|中期|20\\d{2}年?[-—至到~～]20\\d{2}|其中|标段|累计|[一二三四]期")]
    private static partial Regex SeveralYears();

    [GeneratedRegex("标段|其中|上半年|下半年|季度|首批|第[一二三四五]批|[一二三四]期(?!培训)|调整后|上年|去年|截至[1-9]月")]
    private static partial Regex OfAPart();

    [GeneratedRegex("完成|实施|建设|项目|工程|面积|数量|任务|目标|计划|绩效|年度|全年|当年|实际|长度|里程|人数|户数|新建|开展|组织|农村|全县|达到|不少|改造(?=.{2})")]
    private static partial Regex General();
}
