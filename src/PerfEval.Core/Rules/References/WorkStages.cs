using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.References;

/// <summary>
/// Compares the stages of one piece of work (开工、启动、开班 → 完工、结束、结业 → 验收) that a sentence or the row of a table goes through with
/// their dates, in whatever order it tells them.
/// </summary>
internal static partial class WorkStages
{
    private enum Stage
    {
        None,
        Begun,
        Done,
        Accepted,
    }

    public static void Check(SelfEvaluationReport report, DateOrder order)
    {
        var dates = report.Dates.Where(d => d.Iso is { Length: >= 7 } && d.First is not null).ToList();
        foreach (var sentence in report.Document.Blocks.Where(b => !report.Document.Tables.Any(t => t.Span.Overlaps(b.Span))).SelectMany(b => SentenceSplitter.Split(report.Document.Folded, b.Span)))
        {
            var told = dates.Where(d => sentence.Contains(d.Span)).Select((d, i) => (Date: d, Stage: StageOf(report.Document.Folded, sentence, d))).Where(t => t.Stage != Stage.None).ToList();
            // “完成春季造林验收”, “秋季造林完工”: two things.
            if (told.Select(t => Thing(report.Document.Folded, sentence, t.Date)).Where(t => t.Length > 1).Distinct().Count() > 1) continue;
            // Each stage once, and no other thing named before the second date: all of it is of one work.
            if (told.Select(t => t.Stage).Distinct().Count() != told.Count || told.Skip(1).Any(t => !IsOfTheSame(report.Document.Folded, sentence, t.Date))) continue;
            Judge(told, order);
        }
        CheckParagraphs(report, dates, order);
        CheckProject(report, dates, order);
        foreach (var table in report.Document.Tables)
        {
            CheckRows(report, table, dates, order);
            CheckFields(report, table, dates, order);
        }
    }

    // “2021年4月12日，施工单位正式进场开工…。…2021年3月28日组织…进行交工验收”: one start and one acceptance in a paragraph without lots or phases
    private static void CheckParagraphs(SelfEvaluationReport report, List<ReportDate> dates, DateOrder order)
    {
        foreach (var block in report.Document.Blocks)
        {
            var inside = dates.Where(d => block.Span.Contains(d.Span)).ToList();
            if (inside.Count is < 2 or > 12) continue;
            var told = inside.Select(d => (Date: d, Stage: StageOf(report.Document.Folded, block.Span, d))).Where(t => t.Stage is Stage.Begun or Stage.Accepted).ToList();
            if (told.Count(t => t.Stage == Stage.Begun) != 1 || told.Count(t => t.Stage == Stage.Accepted) != 1) continue;
            var (begun, accepted) = (told.Find(t => t.Stage == Stage.Begun).Date, told.Find(t => t.Stage == Stage.Accepted).Date);
            if (accepted.Last < begun.First && IsByAnOffice(report.Document.Folded, block.Span, accepted) && !OfLots(report.Document.Folded, block.Span, begun) && !OfLots(report.Document.Folded, block.Span, accepted)) Judge(told, order);
        }
    }

    // “县交通运输局2021年3月28日组织…”; “丙工程2018年6月通过验收” is of another work.
    private static bool IsByAnOffice(string text, TextSpan block, ReportDate date)
    {
        var from = Math.Max(block.Start, text.LastIndexOfAny(['。', '，'], Math.Max(0, date.Span.Start - 1)) + 1);
        return from >= date.Span.Start || Office().IsMatch(text.AsSpan(from, date.Span.Start - from));
    }

    [GeneratedRegex("^[^，。]{0,20}(?:局|委|办|中心|政府|单位|组|队|方|部门|公司|处|站|学校|医院)[于在]?[ ]*$")]
    private static partial Regex Office();

    private static bool OfLots(string text, TextSpan block, ReportDate date)
    {
        var from = Math.Max(block.Start, text.LastIndexOf('。', Math.Max(0, date.Span.Start - 1)) + 1);
        var end = text.IndexOf('。', date.Span.End, block.End - date.Span.End);
        return Lots().IsMatch(text.AsSpan(from, (end < 0 ? block.End : end) - from));
    }

    [GeneratedRegex("标段|[一二三四五]期|批次|首批|第[一二三四]批|[一二三四]号|分别|上年|培训")]
    private static partial Regex Lots();

    private static void Judge(List<(ReportDate Date, Stage Stage)> told, DateOrder order)
    {
        foreach (var (earlier, later) in told.SelectMany(a => told.Where(b => a.Stage < b.Stage).Select(b => (a, b))))
            order.Judge(earlier.Date, NameOf(earlier.Stage), later.Date, NameOf(later.Stage));
    }

    // 开工日期 | 2023年6月15日 | 竣工日期 | 2023年9月15日: each label before its date
    private static void CheckFields(SelfEvaluationReport report, SourceTable table, List<ReportDate> dates, DateOrder order)
    {
        var told = new List<(ReportDate Date, Stage Stage)>();
        for (var i = 0; i + 1 < table.Cells.Count; i++)
        {
            if (table.Cells[i].Row != table.Cells[i + 1].Row || HeadStage(report.Document.Words(table.Cells[i].Span)) is var stage && stage == Stage.None) continue;
            if (dates.Where(d => table.Cells[i + 1].Span.Contains(d.Span)).ToList() is [var only]) told.Add((only, stage));
        }
        if (told.Select(t => t.Stage).Distinct().Count() == told.Count) Judge(told, order);
    }

    // 签订日期 | 开工日期 | 竣工日期 over a row of dates
    private static void CheckRows(SelfEvaluationReport report, SourceTable table, List<ReportDate> dates, DateOrder order)
    {
        var heads = table.Cells.Select(c => (c.Row, c.Column, Stage: HeadStage(report.Document.Words(c.Span)))).Where(h => h.Stage != Stage.None).ToList();
        if (heads.Select(h => h.Stage).Distinct().Count() < 2 || heads.Select(h => h.Row).Distinct().Count() != 1) return;
        foreach (var row in table.Cells.Where(c => c.Row > heads[0].Row).GroupBy(c => c.Row))
        {
            var told = (from head in heads
                        from cell in row
                        where cell.Column == head.Column
                        let inside = dates.Where(d => cell.Span.Contains(d.Span)).ToList()
                        where inside.Count == 1
                        select (inside[0], head.Stage)).ToList();
            Judge(told, order);
        }
    }

    private static Stage HeadStage(string words)
    {
        var head = words.Trim();
        if (head.Length > 10) return Stage.None;
        return HeadBegun().IsMatch(head) ? Stage.Begun : HeadDone().IsMatch(head) ? Stage.Done : HeadAccepted().IsMatch(head) ? Stage.Accepted : Stage.None;
    }

    private static Stage StageOf(string text, TextSpan sentence, ReportDate date)
    {
        var end = date.Span.End;
        while (end < sentence.End && end - date.Span.End < 24 && text[end] is not ('，' or ',' or '、' or '。' or '；')) end++;
        var start = date.Span.Start;
        while (start > sentence.Start && date.Span.Start - start < 16 && text[start - 1] is not ('，' or ',' or '。' or '；' or '、')) start--;
        var (before, after) = (text[start..date.Span.Start], text[date.Span.End..end]);
        if (Planned().IsMatch(before + after) && !(ByTheEnd().IsMatch(after) && !Intended().IsMatch(text[sentence.Start..sentence.End]))) return Stage.None;
        if (Label(before) is var label && label != Stage.None) return label;
        if (Inspected().IsMatch(text.AsSpan(date.Span.End, Math.Min(44, sentence.End - date.Span.End)))) return Stage.Accepted;
        // “2021年4月12日，施工单位正式进场开工”
        if (after.Length == 0 && date.Span.End < sentence.End && StartedBehind().IsMatch(text.AsSpan(date.Span.End, Math.Min(24, sentence.End - date.Span.End)))) return Stage.Begun;
        if (Paper().IsMatch(after) || WorkPhrase.IsAttribute(after)) return Stage.None;
        return Accepted().IsMatch(after) ? Stage.Accepted : Begun().IsMatch(after) ? Stage.Begun : Done().IsMatch(after) ? Stage.Done : Stage.None;
    }

    // “开工日期为”, “项目竣工时间：”
    private static Stage Label(string before) => !DateLabel().IsMatch(before) ? Stage.None
        : before.Contains("验收", StringComparison.Ordinal) ? Stage.Accepted : Started().IsMatch(before) ? Stage.Begun : Ended().IsMatch(before) ? Stage.Done : Stage.None;

    private static bool IsOfTheSame(string text, TextSpan sentence, ReportDate date)
    {
        var start = date.Span.Start;
        while (start > sentence.Start && text[start - 1] is not ('，' or ',' or '；' or '、' or '：')) start--;
        return NoSubject().IsMatch(text[start..date.Span.Start]);
    }

    private static string Thing(string text, TextSpan sentence, ReportDate date)
    {
        var end = date.Span.End;
        while (end < sentence.End && end - date.Span.End < 24 && text[end] is not ('，' or ',' or '、' or '。' or '；')) end++;
        return StageWords().Replace(text[date.Span.End..end], "");
    }

    [GeneratedRegex("完成|全面|全部|组织|通过|竣工|完工|交工|验收|县级|市级|乡镇|初步|初|最终|正式|施工|任务|安装|调试|经[^，]{1,16}|(?<=装|建|修|做|干)完|对?(?:各|全部|所有|[一二两三四五六七八九十]+)个?标段|逐个|逐一|进行|正式|建设|开工|动工|启动|实施|进场|开始|开班|结束|结业|建成|并|交付|使用|投入|合格|了|的|工程|项目|由[^，]{2,16}|经[^，]{2,16}|底|初|末|前|后|顺利|如期|按期|均|已|日|月|终验|复验|主体|内容|各项|[ 　]")]
    private static partial Regex StageWords();

    private static string NameOf(Stage stage) => stage switch { Stage.Begun => "开始时间", Stage.Done => "完成时间", _ => "验收时间" };

    [GeneratedRegex("^[ ]*(?:该|本|此)?(?:工程|项目)?(?:并|后|最终|已|实际|至|到|于|在|同|当|再|经|自|从|竣工|完成|建成|完工|验收|开工|启动|结束|交付|时间|日期|为|是|[：:])*[ ]*$")]
    private static partial Regex NoSubject();

    [GeneratedRegex("(?:时间|日期)[为是：: ]*$")]
    private static partial Regex DateLabel();

    [GeneratedRegex("开工|动工|启动|开始|进场")]
    private static partial Regex Started();

    [GeneratedRegex("竣工|完工|完成|结束|建成")]
    private static partial Regex Ended();

    [GeneratedRegex("^[^，]{0,12}?(?:验收)(?!.{0,2}(?:申请|准备|资料))")]
    private static partial Regex Accepted();

    [GeneratedRegex("^[^，]{0,8}?(?:开工|动工|破土|进场|启动|进入实施|进入施工|起施工|起实施|开班|开始(?!前)|开展施工|正式施工|起?施工(?=$|，))")]
    private static partial Regex Begun();

    [GeneratedRegex("^[^，]{0,8}?(?:完工|竣工|完成|结束|建成|结业|落成|完毕|终止|安装完|装完|建完|修完|做完|干完)")]
    private static partial Regex Done();

    // “组织设计、施工、监理、乡镇代表进行交工验收”
    [GeneratedRegex("^，?[^，。；]{0,10}(?:组织|邀请|会同)[^，。；]{2,30}?(?:进行|开展|通过)了?(?:交工|竣工|完工|初步|初|终|预)?验收|^，?[^，。；]{0,10}(?:组织|邀请|会同)[^，。；]{0,12}(?:交工|竣工|完工|终)验收|^，?[^，。；]{0,12}(?:验收组|专家组|工作组|局|委|办|中心|政府|各方|[一二三四五]方)[^，。；]{0,14}(?:进行|开展|组织|完成)了?[^，。；]{0,6}验收|^经[^，。；]{2,24}?验收(?:合格|通过)")]
    private static partial Regex Inspected();

    [GeneratedRegex("^，(?:施工单位|施工方|施工队伍?|承建单位|中标单位|项目|工程)[^，。；]{0,4}(?:进场|开工|动工)")]
    private static partial Regex StartedBehind();

    // 完成立项, 完成招标, 签订合同, 完成可研: papers, not the work.
    [GeneratedRegex("立项|可研|可行性|批复|审批|招标|招投标|采购|中标|开标|评标|合同|设计|勘察|勘测|方案|评审|编制|申报|公示|公告|征地|拆迁|摸底|调研|论证|支付|付款|结算|审计|决算|资金|预算|下达|备案|登记|培训计划|一期|首批|第[一二三]批|[一二三]标段|阶段性|部分|自评|评价")]
    private static partial Regex Paper();

    // “2021年6月底前完成全部建设任务” where nothing is planned or required.
    [GeneratedRegex("^(?:底|末|日)?前(?:已|均|全部|全面)*(?:完成|建成|竣工|完工)")]
    private static partial Regex ByTheEnd();

    [GeneratedRegex("计划|拟|预计|将|力争|确保|预期|目标|要求|应|原定|务必|须|方案|按照|根据|合同|约定|规定")]
    private static partial Regex Intended();

    [GeneratedRegex("计划|拟|预计|将|力争|确保|预期|目标|要求|应|底前|日前|月前|前完|前竣|前建|原定|在即")]
    private static partial Regex Planned();

    [GeneratedRegex("^(?:实际|计划)?(?:开工|动工|启动|开始)(?:日期|时间)$")]
    private static partial Regex HeadBegun();

    [GeneratedRegex("^(?:实际)?(?:竣工|完工|完成|结束)(?:日期|时间)$")]
    private static partial Regex HeadDone();

    [GeneratedRegex("^(?:竣工|完工|实际)?验收(?:日期|时间)$")]
    private static partial Regex HeadAccepted();
}
