using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Gathers the counts of a report that tell facts: exact, of the whole, of the year evaluated.</summary>
internal static partial class FactCounts
{
    // Two rules ask for the counts of a report, and reading them is most of their work.
    private static readonly ConditionalWeakTable<SelfEvaluationReport, IReadOnlyList<FactCount>> Known = [];

    public static IReadOnlyList<FactCount> Of(SelfEvaluationReport report) => Known.GetValue(report, Read);

    private static List<FactCount> Read(SelfEvaluationReport report)
    {
        var planned = report.Sections.Where(s => PlanChapter().IsMatch(s.Heading)).ToList();
        var cells = report.Document.Tables.SelectMany(t => t.Cells).Select(c => c.Span).ToHashSet();
        var counts = new List<FactCount>();
        foreach (var statement in report.Statements)
        {
            if (statement.Counts.Count == 0 || statement.Mood is Mood.Conditional or Mood.Earlier) continue;
            foreach (var count in statement.Counts)
            {
                if (count.IsPart || count.IsRough || (count.Value < 2 && count.Measure != "%") || OtherYear(report, statement)) continue;
                // A cell of a form tells goals as often as what came of them.
                var planLike = planned.Exists(s => s.Body.Contains(count.Span.Start)) || (cells.Contains(statement.Place) && !SaidDone().IsMatch(statement.Words)) || IsAmongGoals(report, statement.Place.Start, count.Span.Start);
                var at = count.Span.Start - statement.Span.Start;
                counts.Add(new FactCount(Key(count.Noun), count.Measure, count.Value, DeedClasses.Of(count.Deed + count.Noun), count.IsSaidDone || count.IsAll, planLike, statement.Place, count.Span, statement.Years)
                {
                    Context = statement.Words[Math.Max(0, at - 18)..Math.Max(0, at)].Split('、', '）', '，')[^1].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
                    IsStock = count.IsStock,
                    IsAll = count.IsAll,
                    Mood = statement.Mood,
                });
            }
        }
        counts.AddRange(Rows(report));
        counts.AddRange(Money(report));
        return counts;
    }

    // “年度任务是：一是改造茶园4000亩；二是…”: what stands behind the announcement of goals, up to where it's told what was done.
    private static bool IsAmongGoals(SelfEvaluationReport report, int from, int to)
    {
        var words = report.Document.Folded[Math.Max(from, to - 240)..to];
        var at = Announced().Matches(words) is [.., var last] ? last.Index : -1;
        return at >= 0 && !DoneSince().IsMatch(words.AsSpan(at));
    }

    [GeneratedRegex("(?:任务|目标|内容|计划|指标)(?:主要)?(?:是|为|包括|如下|有|：|:|分为)|(?:下达|批复|计划|拟|安排)[^。]{0,16}(?:任务|建设)")]
    private static partial Regex Announced();

    [GeneratedRegex("实际|已经?(?:完成|建成)|全年完成|完成了|累计完成|年底(?:完成|建成)|截至")]
    private static partial Regex DoneSince();

    // Sums of money with words of their own: 土地流转费126万元
    private static IEnumerable<FactCount> Money(SelfEvaluationReport report)
    {
        foreach (var amount in report.Amounts)
        {
            if (amount.Role == AmountRole.UnitPrice || amount.Value.Approximate || amount.Yuan < 1000 || amount.Label.Length < 3) continue;
            var noun = MoneyTail().Replace(amount.Label.Trim(), "");
            if (noun.Length < 3 || PartOfSum().IsMatch(amount.Label)) continue;
            var place = report.Document.Blocks.Where(b => b.Span.Contains(amount.Span)).Select(b => b.Span).FirstOrDefault();
            yield return new FactCount(noun, "元", amount.Yuan, DeedClass.None, false, false, amount.Cell is null ? place : amount.Span, amount.Span, amount.Year is { } y ? [y] : []) { IsRow = amount.Cell is not null };
        }
    }

    [GeneratedRegex("(?:支出|金额|合计|共计?|为|达到?|了|已|约|计|实际|数|总额)+$")]
    private static partial Regex MoneyTail();

    [GeneratedRegex("上年|去年|首[期批]|第[一二三四]|尾款|进度款|每|人均|户均|[一二三四五]期|标段|上半年|季度|计划|拟|较")]
    private static partial Regex PartOfSum();

    private static IEnumerable<FactCount> Rows(SelfEvaluationReport report) =>
        from row in report.Indicators
        where row.Actual is not null
        let value = IndicatorValue.Parse(row.Actual!.Value)
        where value.Number is { Approximate: false, Value: > 1 } && value.Comparison is Comparison.None or Comparison.Equal
        let unit = value.Unit.Length > 0 ? value.Unit : row.Measure ?? ""
        where unit.Length > 0
        let wan = unit[0] == '万' && unit.Length > 1
        select new FactCount(Key(RowDeed().Replace(row.Name, "")), Fold(wan ? unit[1..] : unit), value.Number!.Value.Value * (wan ? 10_000 : 1), DeedClasses.Of(row.Name), true, false, row.Evidence.Span, row.Actual!.Evidence.Span, [])
        {
            IsRow = true,
            Context = row.Name,
        };

    private static string Fold(string unit) => unit switch { "％" or "百分比" => "%", "名" or "位" => "人", "千米" => "公里", "次" or "场次" => "场", _ => unit };

    private static bool OtherYear(SelfEvaluationReport report, Statement statement) =>
        statement.Years.Count > 0 && report.Identity.FiscalYear is { } year && statement.Years[^1] != year.Value;

    private static string Key(string noun) => Tail().Replace(noun, "") is { Length: >= 2 } key ? key : noun;

    [GeneratedRegex("(?:数量|人数|户数|场次|次数|个数|台数|面积|长度|里程|活动|工作|总数|总量|规模|数|情况|任务)+$")]
    private static partial Regex Tail();

    [GeneratedRegex("已|实际")]
    private static partial Regex SaidDone();

    [GeneratedRegex("^(?:新建|改建|扩建|建设|购置|采购|购买|完成|改造|更新|配备|安装|新增|开展|举办|组织|实施|建立|发放|印发|聘用|培训(?=.{3}))+(?=.{2})|[（(][^（）()]*[）)]")]
    private static partial Regex RowDeed();

    [GeneratedRegex("目标|计划|内容|概况|背景|立项|简介|任务|依据|下一步|建议|打算")]
    private static partial Regex PlanChapter();
}
