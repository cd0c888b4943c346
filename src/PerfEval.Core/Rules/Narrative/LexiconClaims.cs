using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Reads the attributes of <see cref="AttributeLexicon"/> where they are told as facts of the whole project.</summary>
internal static partial class LexiconClaims
{
    public static IEnumerable<AttributeClaim> In(SelfEvaluationReport report)
    {
        foreach (var claim in OfForm(report)) yield return claim;
        var scopes = new SubProjects(report);
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (scopes.At(sentence.Span.Start) != SubProjects.Whole || NotPlain().IsMatch(sentence.Words)) continue;
            foreach (var claim in Modes(sentence)) yield return claim;
            foreach (var entry in AttributeLexicon.All)
            {
                var told = entry.Told.Matches(sentence.Words);
                if (told is not [var only]) continue;
                var value = only.Groups["v"];
                // “白沙乡供水站建设地点位于白沙乡”: of a thing, not of the project.
                if (OfAThing(sentence.Words[..only.Index])) continue;
                if (entry.ClassOf(value.Value) is { } meant)
                    yield return new AttributeClaim(entry.Name, SubProjects.Whole, meant, new TextSpan(sentence.Span.Start + value.Index, value.Length), null);
            }
        }
    }

    // 项目属性 | ☑延续性项目 □一次性项目
    private static IEnumerable<AttributeClaim> OfForm(SelfEvaluationReport report)
    {
        var nature = AttributeLexicon.All[0];
        foreach (var table in report.Document.Tables)
        {
            for (var i = 0; i + 1 < table.Cells.Count; i++)
            {
                if (table.Cells[i].Row != table.Cells[i + 1].Row || table.Cells[i].Span.Length > 10 || !FormLabel().IsMatch(report.Document.Words(table.Cells[i].Span))) continue;
                var words = report.Document.Folded.Substring(table.Cells[i + 1].Span.Start, table.Cells[i + 1].Span.Length);
                if (Choice().Match(words) is { Success: true } m && nature.ClassOf(m.Groups["v"].Value) is { } meant)
                    yield return new AttributeClaim(nature.Name, SubProjects.Whole, meant, new TextSpan(table.Cells[i + 1].Span.Start + m.Groups["v"].Index, m.Groups["v"].Length), null);
            }
        }
    }

    [GeneratedRegex("^[ ]*项目(?:性质|类型|属性|类别|分类)[：:]?[ ]*$")]
    private static partial Regex FormLabel();

    [GeneratedRegex("[☑√■✓✔☒][ ]*(?<v>延续|新增|一次性|经常性|常年性)|^[ ]*(?<v>延续|新增|一次性|经常性|常年性)(?:性)?(?:项目)?[ ]*$")]
    private static partial Regex Choice();

    // “营养餐采取学校食堂供餐模式”, “营养餐采取企业供餐模式”: one kind of mode of one thing.
    private static IEnumerable<AttributeClaim> Modes(Sentence sentence) =>
        from phrase in NarrativeText.Phrases(sentence)
        let m = Mode().Match(phrase.Words)
        where m.Success
        let value = m.Groups["v"]
        select new AttributeClaim(m.Groups["kind"].Value + "模式", m.Groups["s"].Value, value.Value + m.Groups["kind"].Value, new TextSpan(phrase.Span.Start + value.Index, value.Length + 4), null);

    [GeneratedRegex("^(?<s>[\u4e00-\u9fa5]{2,14}?)(?:主要|统一|全部|均|继续)?(?:采取|采用|实行|实施)了?(?<v>[\u4e00-\u9fa5]{2,8}?)(?<kind>[\u4e00-\u9fa5]{2})模式")]
    private static partial Regex Mode();

    private static bool OfAThing(string before)
    {
        var phrase = before[(before.LastIndexOfAny(['，', ',', '；', '：', ':']) + 1)..].Trim();
        return phrase.Length > 0 && !Whole().IsMatch(phrase);
    }

    [GeneratedRegex("计划|拟|应当|应该|办法|规定|上年|去年|工程款|其中|部分|下一步|建议|原则|部门支出|零星|小额|如|若|变更|改为|调整为|由原|除")]
    private static partial Regex NotPlain();

    [GeneratedRegex("^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．]|该|本|此|上述|整个|全部|项目|工程|专项|财政|补助|补贴|补偿|奖补|救助|慰问|救灾|抚恤|资金|经费|的|[我本]?[县市区省州局单位]{1,2}|财政局?|按照规定|20\\d{2}年度?|经|因此|综上|采取|采用|实行|概况|基本情况|情况|目前)*$")]
    private static partial Regex Whole();
}
