using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>Finds grades (评价等级) claimed for the whole report: 等级为“优”, 被评为“良好”等级, 评价等次 | 优.</summary>
internal static partial class GradeScanner
{
    public static IReadOnlyList<Extracted<string>> Scan(SourceDocument document, TableLayouts tables, ReportKind kind = ReportKind.Unknown)
    {
        var grades = new List<Extracted<string>>();
        foreach (Match match in Narrated().Matches(document.Body))
        {
            var clause = Clause.Before(document.Folded, match.Groups["grade"].Index, 24, "，。；！？、\n,;（(");
            var subject = ThisYear().Replace(Clause.Before(document.Folded, match.Groups["grade"].Index, 40, "。；！？\n;"), "");
            // “工程质量评定为良好”, “水质等级为优”, “档案管理等级为良”: of another thing, unless the words say that they are of the evaluation.
            var own = Clause.Before(document.Folded, match.Groups["grade"].Index, 30, "，。；！？\n,;");
            if (Thing().IsMatch(own) && !Evaluation().IsMatch(own)) continue;
            // “2021年11月组织验收，结论为合格”
            if (BareResult().IsMatch(own.Trim()) && Acceptance().IsMatch(subject) && !Evaluation().IsMatch(subject)) continue;
            if (Rubric().IsMatch(clause) || (Another().IsMatch(subject) && !OwnScore().IsMatch(subject)) || tables.IsRubric(match.Index)) continue;
            // An outside evaluation reports the unit's own grade only to compare.
            if (kind == ReportKind.ThirdPartyEvaluation && clause.Contains("自评", StringComparison.Ordinal)) continue;
            var group = match.Groups["grade"];
            grades.Add(new Extracted<string>(group.Value, document.Cite(new TextSpan(group.Index, group.Length))));
        }
        foreach (var layout in tables.All)
        {
            for (var index = 0; index < layout.Table.Cells.Count; index++)
            {
                if (!CellLabel().IsMatch(layout.LeftLabel(index)) || !Grade().IsMatch(layout.Words(index))) continue;
                grades.Add(new Extracted<string>(layout.Words(index), document.Cite(layout.Cell(index).Span)));
            }
        }
        return [.. grades.DistinctBy(g => g.Evidence.Span).OrderBy(g => g.Evidence.Span.Start)];
    }

    // 评价等级为“优秀” | 自评等次：良 | 被评为“良好”等级 | 自评96分，等次为优 | 评定为优秀等次
    [GeneratedRegex("""(?:(?:等级|等次|级别|档次|结论|结果|评级)[ ]?(?:为|是|：|:|评定为|属于|达到)?|(?:被?评(?:定|价)?为|评级为|定为|属于?|确定为|达到|即|为|(?:结果|评定|评价|结论|认定)[：:]|\d分?[（(]|(?<=(?:自评|得分?|评分|总分|合计)[^，。；\d]{0,4}\d{2,3}(?:\.\d{1,2})?)分?[，,、])(?=[“"'‘「『]?(?:优秀|优|良好|良|较好|中等|中|一般|合格|较差|差|不合格)[”"'’」』]?(?:等级|等次|级|档|。|，|；|\n|$|[）)])))[ ]?[“"'‘「『（(]?(?:[A-D]级?[ ]?[（(])?(?<grade>优秀|优|良好|良|较好|中等|中|一般|合格|基本合格|较差|差|不合格)(?![一-龥]*(?:、|/))(?=[”"'’」』）)（(]|[，。；、\s]|等|级|档|$)""", RegexOptions.None, 2000)]
    private static partial Regex Narrated();

    [GeneratedRegex(@"^[^得评]*\d+分?[^得评]{0,8}为$|\d+分?[（(]?(?:含|及以上|以上|以下|[-—~至])|[≥≤]|以上为|以下为|分别为|分为|划分|四个等级|标准")]
    private static partial Regex Rubric();

    [GeneratedRegex("网站|考核|抽查|信用|上年|去年|质量等[级次]|服务质量|等保|环境")]
    private static partial Regex Another();

    // “农村人居环境整治项目绩效自评总得分98.8分，等级为良”: the name of the project makes it no rating of another thing.
    [GeneratedRegex("(?:项目|支出|工程)[^，。]{0,6}自评(?:总|综合)?(?:得分|分)[^，。]{0,8}，")]
    private static partial Regex OwnScore();

    [GeneratedRegex("质量|水质|空气|档案|环境|信用|服务|安全|卫生|考核|检查|验收|群众|社会|反响|评估|复核|设备|管理|状况|路况|标准化|示范|创建|等保|测评")]
    private static partial Regex Thing();

    [GeneratedRegex("^.*(?=今年|本年度?|本次|此次)")]
    private static partial Regex ThisYear();

    [GeneratedRegex("^(?:结论|结果|等级|等次|评定|评)?(?:为|是|：|:|“)*$")]
    private static partial Regex BareResult();

    [GeneratedRegex("验收|检验|检测|抽检|鉴定|评审|审查")]
    private static partial Regex Acceptance();

    [GeneratedRegex("自评|绩效|综合(?:得分|评价|评定)|评价(?:得分|结果|结论|等[级次]|级别)|得分|项目(?:评价|等级|等次|评定)")]
    private static partial Regex Evaluation();

    [GeneratedRegex("等次|等级|评价结[论果]|自评结[论果]|评级|评价级别|评价档次")]
    private static partial Regex CellLabel();

    [GeneratedRegex("^[“”]?(?:优秀|优|良好|良|较好|中等|中|一般|合格|基本合格|较差|差|不合格)[“”]?$")]
    private static partial Regex Grade();
}
