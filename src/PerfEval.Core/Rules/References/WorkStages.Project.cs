using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

// The stages of the project as a whole, told in different chapters.
internal static partial class WorkStages
{
    // “项目于2022年5月10日正式开工”, and in another chapter “旗级验收组于2022年4月28日对四个标段逐个进行竣工验收”: the project begins, ends and is accepted once
    private static void CheckProject(SelfEvaluationReport report, List<ReportDate> dates, DateOrder order)
    {
        var text = report.Document.Folded;
        if (SeveralWorks().IsMatch(text)) return;
        var told = new List<(ReportDate Date, Stage Stage)>();
        foreach (var block in report.Document.Blocks)
        {
            foreach (var date in dates.Where(d => block.Span.Contains(d.Span)))
            {
                var stage = StageOf(text, block.Span, date);
                if (stage != Stage.None && IsOfProject(text, block.Span, date, stage)) told.Add((date, stage));
            }
        }
        if (told.GroupBy(t => t.Stage).Any(g => g.Select(t => t.Date.Iso).Distinct(StringComparer.Ordinal).Count() > 1) || !told.Exists(t => t.Stage == Stage.Accepted)) return;
        Judge([.. told.DistinctBy(t => t.Stage)], order);
    }

    private static bool IsOfProject(string text, TextSpan block, ReportDate date, Stage stage)
    {
        var from = Math.Max(block.Start, text.LastIndexOfAny(['。', '，', '；'], Math.Max(0, date.Span.Start - 1)) + 1);
        var before = from >= date.Span.Start ? "" : text[from..date.Span.Start];
        var end = text.IndexOfAny(['，', '。', '；'], date.Span.End, block.End - date.Span.End);
        var after = text[date.Span.End..(end < 0 ? block.End : end)];
        // A start and an end are of the project only when it is named, for the end at the head of its sentence; a 竣工验收 by an office is of it anyway.
        if (stage == Stage.Done && OnlyTime().IsMatch(before))
        {
            var head = Math.Max(block.Start, text.LastIndexOf('。', Math.Max(0, date.Span.Start - 1)) + 1);
            if (head < from && OfProjectHead().IsMatch(text.AsSpan(head, from - head)) && !Lots().IsMatch(text.AsSpan(head, from - head))) return Thing(text, block, date).Length < 2;
        }
        if (stage != Stage.Accepted) return OfProject().IsMatch(before) && Thing(text, block, date).Length < 2;
        var next = text[date.Span.End..Math.Min(block.End, date.Span.End + 44)].Split('。', '；')[0];
        return (OfProject().IsMatch(before) || OnlyTime().IsMatch(before) || Office().IsMatch(before)) && FinalAcceptance().IsMatch(next) && !OfAnother().IsMatch(next) && OfLots().Replace(after, "") is var rest && !Lots().IsMatch(rest);
    }

    [GeneratedRegex("^[ ]*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．])?(?:该|本)?(?:项目|工程)(?:已|实际|正式|于|自|从|在)*[ ]*$")]
    private static partial Regex OfProject();

    [GeneratedRegex("^[ ]*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．])?(?:该|本)?(?:项目|工程)(?:于|自|从|在)?[^。；]{0,24}(?:开工|动工|启动|实施)[^。；]{0,4}，$")]
    private static partial Regex OfProjectHead();

    [GeneratedRegex("^[ ]*(?:[一二三四五六七八九十\\d]{1,2}[)）、.．])?(?:于|在|到|至)*[ ]*$")]
    private static partial Regex OnlyTime();

    [GeneratedRegex("^[^。]{0,30}?(?:竣工|完工|交工|整体|最终|全面)验收(?!申请|准备|资料|报告)")]
    private static partial Regex FinalAcceptance();

    // “组织了2021年度项目的竣工验收”
    [GeneratedRegex("20\\d{2}年|上年|去年|[一二三四]期(?!间)|首批|第[一二三四]批")]
    private static partial Regex OfAnother();

    // 对四个标段逐个进行竣工验收: all of them
    [GeneratedRegex("对?(?:各|全部|所有|[一二两三四五六七八九十\\d]{1,2})个?标段(?:逐个|逐一|分别|统一)?")]
    private static partial Regex OfLots();

    // Phases, batches and last year's works have dates of their own.
    [GeneratedRegex("[一二三四]期(?:工程|项目|建设)|第[一二三四]批|上年(?:度)?(?:项目|工程)|20\\d{2}年(?:度)?(?:项目|工程|任务)(?:于|已)")]
    private static partial Regex SeveralWorks();
}
