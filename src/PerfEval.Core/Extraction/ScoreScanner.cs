using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>
/// Finds points (分) and grades told for the whole report: 自评得分为92分, 综合得分 98, 整体分值100分，实得83分，被评为“良好”.
/// Ratings of a website, criterion points and the points of single indicators are not it.
/// </summary>
internal static partial class ScoreScanner
{
    public static IReadOnlyList<Score> Scan(SourceDocument document, TableLayouts tables, IReadOnlyList<ScoreTable> scoreTables, ReportKind kind)
    {
        var scores = new List<Score>();
        foreach (Match match in Narrated().Matches(document.Body))
        {
            if (tables.IsInTable(match.Index) && (tables.IsRubric(match.Index) || IsIndicatorCell(tables, match.Index))) continue;
            if ((PrintedPoints.InDigits(match.Groups["points"].Value) ?? PrintedPoints.InWords(match.Groups["cn"].Value)) is not { } points || Bound().IsMatch(Clause.After(document.Folded, match.Index + match.Length, 6)) || BoundBefore().IsMatch(Clause.Before(document.Folded, match.Index, 6))) continue;
            scores.Add(new Score(document.Cite(new TextSpan(match.Index, match.Length)), points, RoleOf(document.Folded, match.Index, points, kind)));
        }
        // “得分89.6，等级为‘优秀’”: the grade behind it tells that the bare number is the score.
        foreach (Match match in BeforeGrade().Matches(document.Folded))
        {
            var points = match.Groups["points"];
            if (!tables.IsInTable(points.Index) && PrintedPoints.InDigits(points.Value) is { } bare && bare <= 100 && RoleOf(document.Folded, points.Index, bare, kind) == ScoreRole.SelfScore)
                scores.Add(new Score(document.Cite(new TextSpan(points.Index, points.Length)), bare, ScoreRole.SelfScore));
        }
        scores.AddRange(ScorePhrases.BelowTheirLabel(document).Where(s => !tables.IsInTable(s.Span.Start)));
        scores.AddRange(InCells(document, tables));
        foreach (Match match in Labelled().Matches(document.Body))
        {
            var points = match.Groups["points"];
            if (!tables.IsInTable(points.Index) && PrintedPoints.InDigits(points.Value) is { } told && told <= 150)
                scores.Add(new Score(document.Cite(new TextSpan(points.Index, points.Length)), told, RoleOf(document.Folded, points.Index, told, kind)));
        }
        foreach (var total in scoreTables.Select(t => t.TotalScore).OfType<Points>())
        {
            if (!scores.Exists(s => s.Span.Overlaps(total.Evidence.Span))) scores.Add(new Score(total.Evidence, total.Value, ScoreRole.TableTotal));
        }
        scores.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return Single(scores);
    }

    // Without any claim in words the total of the table is the self score.
    private static List<Score> Single(List<Score> scores)
    {
        if (scores.Exists(s => s.Role == ScoreRole.SelfScore)) return scores;
        var at = scores.FindIndex(s => s.Role == ScoreRole.TableTotal);
        if (at >= 0) scores[at] = scores[at] with { Role = ScoreRole.SelfScore };
        return scores;
    }

    // 绩效自评综合得分 | 98
    private static IEnumerable<Score> InCells(SourceDocument document, TableLayouts tables)
    {
        foreach (var layout in tables.All)
        {
            for (var index = 0; index < layout.Table.Cells.Count; index++)
            {
                if (!OwnLabel().IsMatch(layout.LeftLabel(index)) || !TableLayout.IsNumber(layout.Words(index))) continue;
                // 指标类别 | 预算执行率 | 产出指标 | 合计 over 自评得分 | 9.4 | 48.5 | 94.9: the number below 合计.
                var numbers = layout.Row(layout.Cell(index).Row).Where(i => TableLayout.IsNumber(layout.Words(i))).ToList();
                if (numbers.Count > 1 && layout.HeadParts(index).Count > 0)
                {
                    var whole = numbers.Find(i => layout.HeadParts(i).Any(TotalWords.IsTotal));
                    if (whole > 0 && PrintedPoints.InDigits(layout.Words(whole)) is { } sum && sum <= 150) yield return new Score(document.Cite(layout.Cell(whole).Span), sum, ScoreRole.SelfScore);
                    continue;
                }
                // 自评得分 | 9.4 | 48.5 | 28.0 | 9.0 | 94.9: a row of scores, whose total stands last.
                if (IsOneOfSeveral(layout, index)) continue;
                if (PrintedPoints.InDigits(layout.Words(index)) is { } points && points <= 150) yield return new Score(document.Cite(layout.Cell(index).Span), points, ScoreRole.SelfScore);
            }
        }
    }

    private static ScoreRole RoleOf(string text, int position, decimal points, ReportKind kind)
    {
        var before = ThisYear().Replace(Clause.Before(text, position, 40, "。；！？\n;"), "");
        var clause = Clause.Before(text, position, 40);
        // “（一）产出指标（50分，自评49分）”: of what stands before the bracket.
        if (HeadOfBracket(text, position) is { } head && PartOfReport().IsMatch(head)) return ScoreRole.Other;
        clause = FullMarksBracket().Replace(clause, "");
        if (!AnotherRating().IsMatch(before) && ScorePhrases.TellWhole(before)) return ScoreRole.SelfScore;
        if (FullMarks().IsMatch(clause)) return ScoreRole.FullMarks;
        // “评价总分100分，…，本项目得分89.8分”: the first is the scale.
        if (points is 100 or 110 or 120 or 150 or 200 && ScaleName().IsMatch(clause) && LaterScore().IsMatch(Clause.After(text, position + 3, 50, "\n"))) return ScoreRole.FullMarks;
        if (!clause.Contains("自评", StringComparison.Ordinal) && QuarterMarks().IsMatch(before)) return ScoreRole.Other;
        if (Got().IsMatch(clause) && PointsBefore().Match(before[..^Math.Min(before.Length, clause.Length)]) is { Success: true } full && PrintedPoints.InDigits(full.Groups["full"].Value) >= points) return ScoreRole.Other;
        if (points == 100 && SumOfMarks().IsMatch(clause) && PartMarks().Count(Clause.Before(text, position, 80, "。！？\n")) >= 2) return ScoreRole.FullMarks;
        // “县财政局复核91分，我局自评得分96分”, “上年度92分，本年度自评得分95分”: its own clause says that it is this report's.
        if (kind != ReportKind.ThirdPartyEvaluation && SurelyOwn().IsMatch(clause) && !PartOfReport().IsMatch(clause) && !AnotherRating().IsMatch(clause) && !OfAPart(before, clause)) return ScoreRole.SelfScore;
        // “总得分=产出48+效益29+满意度10+执行率9.9=96.9分”
        if (SumOfParts().IsMatch(clause)) return ScoreRole.SelfScore;
        // “扣去4.5分，最后得95.5分，定为优”
        if (FinalScore().IsMatch(clause) && !AnotherRating().IsMatch(before)) return ScoreRole.SelfScore;
        // An outside evaluation reports the unit's own score only to compare.
        if (kind != ReportKind.ThirdPartyEvaluation && OutsideScore().IsMatch(clause)) return ScoreRole.Other;
        if (kind == ReportKind.ThirdPartyEvaluation && clause.Contains("自评", StringComparison.Ordinal)) return ScoreRole.Other;
        if (Unrelated().IsMatch(Clause.After(text, position, 40, "。；\n;"))) return ScoreRole.Other;
        // “三个项目自评得分分别为99.2分、97.4分、99.2分，平均98.6分”: of the whole is the mean.
        if (MeanOfProjects().IsMatch(before)) return ScoreRole.SelfScore;
        if (WholeOfParts().IsMatch(clause) && !AnotherRating().IsMatch(before)) return ScoreRole.SelfScore;
        // “（一）产出指标（50分，自评49分）”: of what stands before the bracket.
        var opened = before.LastIndexOfAny(['（', '(']);
        if (opened > 0 && before.IndexOfAny(['）', ')'], opened) < 0 && PartOfReport().IsMatch(before[..opened])) return ScoreRole.Other;
        // “自评得分依次为95分、97分、93分”, “自评得分分别为：大坪91分，石桥95分”: each of its own part, until a word of the whole.
        if (InARow().Match(before) is { Success: true } row && !WholeAgain().IsMatch(before[(row.Index + row.Length)..])) return ScoreRole.Other;
        if (PartOfReport().IsMatch(clause) || AnotherRating().IsMatch(before)) return ScoreRole.Other;
        // “…实施情况较好，得分97.5分，等级为优秀”: the grade says of what it is.
        if (BareScore().IsMatch(clause) && !PartOfReport().IsMatch(before) && GradeNext().IsMatch(Clause.After(text, position, 30, "。；\n"))) return ScoreRole.SelfScore;
        return OwnScore().IsMatch(clause) || (clause.Trim().Length <= 4 && OwnScore().IsMatch(before) && !PartOfReport().IsMatch(before)) ? ScoreRole.SelfScore : ScoreRole.Other;
    }

    // “自评得分分别为：产出49分，自评得分…” and what a bracket or a list of several tells.
    private static bool OfAPart(string before, string clause)
    {
        var earlier = before[..^Math.Min(before.Length, clause.Length)];
        var opened = before.LastIndexOfAny(['（', '(']);
        if (opened > 0 && before.IndexOfAny(['）', ')'], opened) < 0) return true;
        return InARow().IsMatch(earlier) || (LeadingPart().IsMatch(earlier) && !WholeAgain().IsMatch(clause.Replace("自评", "", StringComparison.Ordinal)));
    }

    // “决策20分，自评20分；过程20分，自评18.5分”: the points of a part, then what it got. Of the whole the points are 100.
    [GeneratedRegex("(?<!满分|总分|分值|共计?|合计|总计|\\d)(?<full>[1-9]\\d?(?:\\.\\d+)?)分[，,]$")]
    private static partial Regex PointsBefore();

    [GeneratedRegex("^ ?(?:自评|实得|得分?|实际得)")]
    private static partial Regex Got();

    // “第一季度89分、第二季度92分，平均90分”: how somebody was marked in the course of the year.
    [GeneratedRegex("(?:季度|月份?|半年)(?:考核|得|为)*\\d{2,3}(?:\\.\\d+)?分[^。；]*$")]
    private static partial Regex QuarterMarks();

    // “决策15分，过程20分，产出35分，效益30分，合计100分”
    [GeneratedRegex("(?:合计|共计?|总计|总分)(?:为)?$")]
    private static partial Regex SumOfMarks();

    [GeneratedRegex("[\u4e00-\u9fa5]\\d{1,2}分")]
    private static partial Regex PartMarks();

    // “去年自评为良，今年自评为优，得分95.8分”: only what is said of this year counts.
    [GeneratedRegex("^.*(?=今年|本年度?|本次|此次)")]
    private static partial Regex ThisYear();

    private static bool IsOneOfSeveral(TableLayout layout, int index)
    {
        var row = Enumerable.Range(0, layout.Table.Cells.Count).Where(i => layout.Cell(i).Row == layout.Cell(index).Row && TableLayout.IsNumber(layout.Words(i))).ToList();
        return row.Count > 2 && row.MaxBy(i => layout.Cell(i).Column) != index;
    }

    private static string? HeadOfBracket(string text, int position)
    {
        for (var i = position - 1; i >= 0 && position - i < 24; i--)
        {
            if (text[i] is '）' or ')' or '。' or '\n') return null;
            if (text[i] is '（' or '(') return Clause.Before(text, i, 14);
        }
        return null;
    }

    private static bool IsIndicatorCell(TableLayouts tables, int position) => tables.Find(position) is (var layout, var index) && layout.Head(index).Length > 0;

    // 92分 | 96.5 分; not 1分钟, 30分位, 三分之一
    [GeneratedRegex(@"(?:(?<![\d.])(?<points>\d{1,3}(?:\.\d+)?)|(?<=[为是分得：:])(?<cn>[六七八九]十[一二三四五六七八九]?(?:点[〇零一二三四五六七八九]{1,2})?|[陆柒捌玖]拾[壹贰叁肆伍陆柒捌玖]?|一百|壹佰))[ ]?分(?!钟|之|位|别|配|类|管|局|公司|行|析|散|布|组|期|批|校|值|项|户)", RegexOptions.None, 2000)]
    private static partial Regex Narrated();

    // 自评得分：95.5, 自评98，等级优, 自评得分为86.5。: without 分
    [GeneratedRegex(@"(?:自评|综合|评价|最终|总体|项目|绩效|总|得|评)(?:综合|总|评价|自评)*(?:得分|评分|总分|分数|分值|分|自评|结果)(?:（分）|（满分\d{3}分?）|（百分制）)?(?:为|是|[：:])?[ ]*(?<points>[1-9]\d{1,2}(?:\.\d{1,2})?)[ ]*(?=\n|$|[，。；、（(])|(?<=项目|单位|本局|我局|中心|绩效)自评(?:为|[：:])?[ ]*(?<points>[1-9]\d{1,2}(?:\.\d{1,2})?)[ ]*(?=\n|$|[，。；])", RegexOptions.None, 2000)]
    private static partial Regex Labelled();

    // 自评得分, 自评综合得分为, 本项目绩效评价自评总分
    [GeneratedRegex("(?:本|该)(?:项目|单位|部门)[^，。；]{0,6}自评(?:结果)?(?:为|是)[ ]*$|(?:自己|(?:我|本)[局单位中心院校站所们]{1,2}(?:给|为|对|自己|本|该|项目|最终|综合)*)打(?:了|的|出)?(?:分数?)?(?:是|为)?[ ]*$|自评(?:综合|总|绩效|评价)*(?:得分|评分|分数|总分|打分|分)(?:值)?(?:总计|合计|共计|共|均|达到|达|为|是|[：:]|（.{2,10}）)*[ ]*$")]
    private static partial Regex SurelyOwn();

    [GeneratedRegex("(?:总得分|综合得分|自评得分|评价得分)[=＝].*[=＝]$")]
    private static partial Regex SumOfParts();

    [GeneratedRegex("^[ ]*(?:最后|最终|总共)(?:得分?|是|为|得到)+[ ]*$")]
    private static partial Regex FinalScore();

    [GeneratedRegex("^[ ]*(?:最终|综合|共|总)?得分?为?[ ]*$")]
    private static partial Regex BareScore();

    [GeneratedRegex("(?:等级|等次|评级|级别|档次)|(?:为|评为|属于?)[“”]?(?:优|良|中|差)")]
    private static partial Regex GradeNext();

    // “产出指标方面，自评得分48分”, “大坪村小学项目，自评得分95分”
    [GeneratedRegex("(?:产出|效益|满意度|过程|决策|投入|管理|执行|成本|指标)[^，。；]{0,10}[，：:]$|(?:[（(][一二三四五]+[）)]|[1-9][.、．])[^。；]{2,30}[，：:]$")]
    private static partial Regex LeadingPart();

    [GeneratedRegex("(?:得分|评分|总分)(?:为|是|：|:)?[ ]*(?<points>\\d{2,3}(?:\\.\\d{1,2})?)[，,；、](?:评价|自评|绩效)?(?:等级|等次|结果|档次)")]
    private static partial Regex BeforeGrade();

    // “90分（含）以上为优，80分至90分为良”: the bounds of grades.
    [GeneratedRegex(@"^(?:（含）|\(含\)|含)?(?:及|或)?(?:以上|以下|以内)|^的(?:[“「]|项目|单位|部门|专项|予以|给予|优先|不予|不再|可|将|应|[一-龥]{2,6}(?:单位|项目))|^(?:至|到|-|—|~)[ ]?\d|^(?:（含）)?为(?:优|良|中|差|合格|一般)")]
    private static partial Regex Bound();

    [GeneratedRegex(@"\d分?(?:（含）)?(?:至|到|-|—|~)$|[≥≤<>]$|(?:不?低于|不?高于|超过|不足|不?少于|大于|小于|至少|未达到?|不到|(?:提高|增加|上升|提升|下降|降低|减少|增长|相差|高出|高|低|多|少)了?)$")]
    private static partial Regex BoundBefore();

    [GeneratedRegex("自我(?:评价|评定|评估)?(?:综合|总)?(?:得分|评分|打分)|自评分值?|实际得分|(?:评价|自评)(?:结果|结论)|综合评分|评分结果|绩效自评|自评(?:综合|总)?(?:得分|评分|分数|结果|总分|分)|综合(?:得分|评分|自评)|总(?:得分|评分)|自评|实得|总体得分|整体得分|评价得分|评价分值?(?:为|是)?$|绩效(?:评价)?得分|最终得分|得分(?:为|是|合计|共计)|总分为?$|(?:项目|最终)得分|评分为|评价总分|评定|(?:本|该)项目(?:自评|评价|综合)?得$")]
    private static partial Regex OwnScore();

    [GeneratedRegex("总分(?:为|是)?$")]
    private static partial Regex ScaleName();

    [GeneratedRegex(@"(?:得分|实得|自评|评分)[^。\d]{0,8}\d+(?:\.\d+)?分")]
    private static partial Regex LaterScore();

    [GeneratedRegex("与(?:本|此)(?:项目|次|报告|专项)?[^，。]{0,6}无关|不(?:计入|纳入)(?:本|自评)")]
    private static partial Regex Unrelated();

    // “雨污分流工程96分，背街小巷改造项目96.8分，平均得分95.8分”
    [GeneratedRegex("(?:得分|评分)分别(?:为|是)?.*(?:平均|加权)(?:平均|得分|分|为|后|计算|折算)*$|\\d分[，、；和及][^，。；\\d]{2,30}\\d{2,3}(?:\\.\\d+)?分[，、；](?:按算术)?平均(?:得分|分|为)*$")]
    private static partial Regex MeanOfProjects();

    [GeneratedRegex("(?:得分|评分|分数|分值|自评)(?:分别|依次)(?:为|是)?")]
    private static partial Regex InARow();

    [GeneratedRegex("自评|综合|总|加权|平均|最终|本项目|合计")]
    private static partial Regex WholeAgain();

    // 自评得分（满分100分）：96分
    [GeneratedRegex("[（(](?:满分|总分|百分制)[^（()）]{0,8}[）)]")]
    private static partial Regex FullMarksBracket();

    // “第三方评价得分90分” beside the self score
    [GeneratedRegex("第三方|财政(?:局|部门)?(?:重点)?(?:评价|复核|抽查)|上级|县级?复核|市级?复核")]
    private static partial Regex OutsideScore();

    // “投入与管理、产出、效益三部分合计得分88分”
    [GeneratedRegex("(?<!扣分?|扣减|扣除|失分|减分)(?:合计|总计|共计|加总|相加|加起来|汇总|累加)(?:得分?|后)?(?:为|是|得)?[：:]?[ ]*$")]
    private static partial Regex WholeOfParts();

    [GeneratedRegex("满分|(?<!自评|评价)分值|总分值|共(?:计)?设置|权重(?!加权|平均|计算|折算)|总分(?:为)?100|标准分|以百分制")]
    private static partial Regex FullMarks();

    // “预算执行9.73分，产出指标48.5分” are parts of the total.
    [GeneratedRegex("(?:分别|依次)为?[^，]*$|产出|效益|满意度|预算执行|执行率|投入|过程|决策|管理(?!局)|成本|指标(?!体系)|扣|减|加分|失分|(?<!本|该)项目(?:决策|绩效)得|目标设定|资金(?:管理|使用)得")]
    private static partial Regex PartOfReport();

    [GeneratedRegex("网站|考评(?!组)|考核|测评|竞赛|排名|上升到|全省|全市|信用|卫生(?=城|县|乡|镇|村|单位|评比|检查|考评|创建)|督查|等保|去年|上年|平均(?!值?计算|数)|满意度得分|复核(?!结论[：:])|抽查|(?<!自我)打分排|对(?:我|本)[局委办县市区校院站所中心单位]{1,3}[^，。]{2,16}(?:评分|打分)|所属项目")]
    private static partial Regex AnotherRating();

    [GeneratedRegex("(?:自评|综合|评价|绩效).{0,6}(?:得分|总分|评分)|^总得分|^自评(?:总|得)?分|^得分(?:合计|总计)|^合计得分|^最终得分|^总分（.*）$")]
    private static partial Regex OwnLabel();
}
