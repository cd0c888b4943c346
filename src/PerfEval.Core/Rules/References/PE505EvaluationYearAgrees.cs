using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>年度不一: title, form and narrative name the same evaluated year.</summary>
public sealed partial class PE505EvaluationYearAgrees : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE505", "年度不一", Severity.Warning, "标题、表格、正文的评价年度一致")
    {
        Basis = "文内一致（内部核对）",
        Fires = """
            2019年度道路养护项目绩效自评报告
            现将2020年度项目绩效自评情况报告如下：
            """,
        Silent = """
            2019年度道路养护项目绩效自评报告
            现将2019年度项目绩效自评情况报告如下：
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var claims = Claims(report).DistinctBy(c => c.Evidence.Span).ToList();
        if (claims.Count < 2) return RuleResult.NotApplicable;
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        var first = claims[0];
        var told = new HashSet<(int Year, string Place)>();
        foreach (var other in claims.Skip(1))
        {
            var agrees = other.Year == first.Year;
            IReadOnlyList<Evidence> evidence = [first.Evidence, other.Evidence];
            verifications.Add(new Verification(agrees ? RuleOutcome.Holds : RuleOutcome.Violated, $"{first.Place}{Text(first.Year)} = {other.Place}{Text(other.Year)}", evidence));
            // One finding for each wrong year and place, however often it is repeated.
            if (!agrees && !told.Contains((other.Year, other.Place)))
            {
                told.Add((other.Year, other.Place));
                findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"{first.Place}的评价年度为{Text(first.Year)}，{other.Place}为{Text(other.Year)}，前后不一", evidence));
            }
        }
        return RuleResult.From(findings, verifications);
    }

    private static IEnumerable<YearClaim> Claims(SelfEvaluationReport report)
    {
        var document = report.Document;
        var title = report.Identity.Title;
        if (title is not null)
        {
            var years = YearWord().Matches(TextOf(document, title.Evidence.Span));
            // 2018-2020年度: a title over several years names none.
            if (Distinct(years) > 1 || YearRange().IsMatch(TextOf(document, title.Evidence.Span))) yield break;
            foreach (Match m in years) yield return Claim(document, m.Groups["year"], title.Evidence.Span.Start, "标题");
        }
        // Years of periods and sub-reports aside, the form tells its year once, in brackets under its name or beside 年度.
        List<YearClaim> form = [.. BracketedYear().IsMatch(document.Folded) ? FormYear().Matches(document.Folded).Select(m => Claim(document, m.Groups["year"], 0, "表格")) : [], .. TableHeads(report), .. FormFields(report)];
        foreach (var claim in form) yield return claim;
        // “2021年度…得分为92分，2022年度…94分”: what stands beside the report's own year is told to compare.
        var first = title is null ? "" : YearWord().Match(TextOf(document, title.Evidence.Span)).Groups["year"].Value;
        // The name of a form tells no year; the line below it does.
        if (first.Length == 0 && form.Count > 0 && form.TrueForAll(c => c.Year == form[0].Year)) first = form[0].Year.ToString(CultureInfo.InvariantCulture);
        foreach (var block in document.Blocks)
        {
            if (title is not null && block.Span.Overlaps(title.Evidence.Span)) continue;
            if (!document.Folded.AsSpan(block.Span.Start, block.Span.Length).Contains("20", StringComparison.Ordinal)) continue;      // no year at all
            var words = Quoted().Replace(TextOf(document, block.Span), m => new string('〇', m.Length));
            // “评价时段为2020年1月至2020年12月”
            if (Period().Match(words) is { Success: true } period && !IsWhileEvaluating(words, period, first) && (!period.Groups["until"].Success || period.Groups["year"].Value == period.Groups["until"].Value)) yield return Claim(document, period.Groups["year"], block.Span.Start, "正文");
            if (YearRange().IsMatch(words)) continue;
            // “本次评价所涉资金为2021年度…”: the sentence speaks of this evaluation, of no other year and compares nothing.
            foreach (var sentence in words.Split('。', '；').Where(s => !s.Contains($"{first}年", StringComparison.Ordinal) && OwnYear().IsMatch(s) && !Elsewhere().IsMatch(s)))
            {
                var m = OwnYear().Match(sentence);
                if (Distinct(YearWord().Matches(sentence)) == 1) yield return Claim(document, m.Groups["year"], block.Span.Start + words.IndexOf(sentence, StringComparison.Ordinal), "正文");
            }
            foreach (var claim in EvaluationSentences(document, block.Span.Start, words, first)) yield return claim;
            foreach (var claim in DeedSentences(document, block.Span.Start, words, first)) yield return claim;
            foreach (Match m in NarrativeYear().Matches(words).Concat(ResultYear().Matches(words).Where(m => !words.Contains($"{first}年", StringComparison.Ordinal) && !ThisYear().IsMatch(words) && !OtherYear().IsMatch(m.Value) && !OtherYear().IsMatch(words[Math.Max(0, m.Index - 8)..m.Index]))))
                yield return Claim(document, m.Groups["year"], block.Span.Start, "正文");
        }
    }

    // “评价期间为2022年3月1日至3月31日” of a report on 2021: when it was evaluated, not what.
    private static bool IsWhileEvaluating(string words, Match period, string first) =>
        int.TryParse(first, CultureInfo.InvariantCulture, out var own) && int.Parse(period.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) == own + 1
        && MonthBehind().Match(words, period.Groups["year"].Index) is { Success: true } m && m.Groups["month"].Value is not ("1" or "01");

    [GeneratedRegex(@"\G20\d{2}年(?<month>\d{1,2})月")]
    private static partial Regex MonthBehind();

    // Whatever stands around it: a sentence that speaks of this evaluation and names one year, which isn't the title's, nor a date's, nor told to compare.
    private static IEnumerable<YearClaim> EvaluationSentences(SourceDocument document, int offset, string words, string first)
    {
        if (first.Length == 0 || words.Contains($"{first}年", StringComparison.Ordinal) && Compares().IsMatch(words) || ThisYear().IsMatch(words)) yield break;
        var at = 0;
        foreach (var sentence in words.Split('。', '；'))
        {
            var start = at;
            at += sentence.Length + 1;
            if (!sentence.Contains("20", StringComparison.Ordinal) || sentence.Contains($"{first}年", StringComparison.Ordinal) || !OwnEvaluation().IsMatch(sentence) || Elsewhere().IsMatch(sentence) || NotThis().IsMatch(sentence)) continue;
            var years = YearWord().Matches(sentence);
            if (Distinct(years) != 1 || PlainYear().Match(sentence) is not { Success: true } m) continue;
            yield return Claim(document, m.Groups["year"], offset + start, "正文");
        }
    }

    // “2022年度，我局成立了专班…” in a report on 2023: what was done in the year, when no other place speaks of that year and this one not of the own.
    private static IEnumerable<YearClaim> DeedSentences(SourceDocument document, int offset, string words, string first)
    {
        if (first.Length == 0 || words.Contains($"{first}年", StringComparison.Ordinal) || ThisYear().IsMatch(words)) yield break;
        foreach (Match m in DeedOfYear().Matches(words))
        {
            if (NotOfYear().IsMatch(m.Value)) continue;
            var year = m.Groups["year"].Value;
            var told = Quoted().Replace(document.Folded, "");
            if (Math.Abs(int.Parse(year, CultureInfo.InvariantCulture) - int.Parse(first, CultureInfo.InvariantCulture)) == 1 && ToldOf(told, year) == 1) yield return Claim(document, m.Groups["year"], offset, "正文");
        }
    }

    // A 文号, a date and a year compared with are no telling of the year.
    private static int ToldOf(string words, string year) => YearTold().Matches(words).Count(m => m.Groups["year"].Value == year);

    [GeneratedRegex(@"(?<![比较与和同自从至到起〔【\[（(\d])(?<year>20\d{2})年(?!起|\d{1,2}月|[底末初])")]
    private static partial Regex YearTold();

    [GeneratedRegex(@"(?<=^|[。；：]|^[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．][^。]{0,10}[。：])\s*(?<year>20\d{2})年度，?(?:我[局县市区委办校院]|本单位|[本该]?项目(?!资金结转)|全[县市区])[^。；]{6,120}(?=[。；])")]
    private static partial Regex DeedOfYear();

    [GeneratedRegex("将|继续|拟|预计|下一步|评为|评定为|获评|荣获|表彰|通报|计划(?:于|在|实施)|结转|上年|去年|提前|立项|申报|启动|试点|首次|开始|用于|招标|结余|以来|续建|前期|规划|起")]
    private static partial Regex NotOfYear();

    // 2021年度, 2021年年初设定的; a year with its month is a date.
    [GeneratedRegex(@"(?<!\d)(?<year>20\d{2})\s*年(?!\s*\d{1,2}\s*月)(?![初末底]?[^，。度]{0,6}?(?:立项|启动|成立|印发|出台|开工|建成))")]
    private static partial Regex PlainYear();

    [GeneratedRegex("现将|现就|以上[为是]|本次(?:绩效|自评|评价)|此次(?:绩效|自评|评价)|本报告|[通经]过?(?:自评|自查|综合评价|评价)|综合(?:评价|来看|评定)|综上|(?:自评|评价)结[论果](?:为|是|：|显示|表明)|自评(?:工作中|自查)|(?:自评|评价)(?:综合)?(?:得分|等级|等次)|(?:自评|评定|评价)(?:等级|等次|结果)?为“?[优良中差]|反映的是|如下报告|报告如下|汇报如下|进行了?(?:绩效)?自(?:评|查)|绩效目标(?:基本|全部|均|总体|已)(?:实现|完成|达成)")]
    private static partial Regex OwnEvaluation();

    [GeneratedRegex("将(?!自评|我|项目|本|有关|绩效|20|相关|资金|具体|情况)|拟|应当|提出|发现|完善|改进|优化|学习|培训|会议|方案》|办法|引入|首次|连续|起步|自20|从20|排名|表彰|获|通报")]
    private static partial Regex NotThis();

    [GeneratedRegex("比|同期|上年|分别|增长|提高|下降")]
    private static partial Regex Compares();

    // “2020年度…项目支出明细表” on a line of its own, when every such line that names the project tells one year.
    private static IEnumerable<YearClaim> TableHeads(SelfEvaluationReport report)
    {
        if (report.Identity.Project?.Value is not { Length: >= 6 } project) yield break;
        var heads = report.Document.Blocks.Select(b => (b.Span.Start, Match: TableHead().Match(TextOf(report.Document, b.Span))))
            .Where(h => h.Match.Success && (h.Match.Value.Contains("绩效", StringComparison.Ordinal) && h.Match.Value.Contains("自评表", StringComparison.Ordinal) || h.Match.Value.Contains(project, StringComparison.Ordinal))).ToList();
        if (heads.Select(h => h.Match.Groups["year"].Value).Distinct(StringComparer.Ordinal).Count() != 1) yield break;
        foreach (var (start, match) in heads) yield return Claim(report.Document, match.Groups["year"], start, "表格");
    }

    // 预算年度 | 2020年
    private static IEnumerable<YearClaim> FormFields(SelfEvaluationReport report)
    {
        foreach (var table in report.Document.Tables)
        {
            for (var i = 0; i + 1 < table.Cells.Count; i++)
            {
                if (BracketYear().Match(TextOf(report.Document, table.Cells[i].Span)) is { Success: true } under) yield return Claim(report.Document, under.Groups["year"], table.Cells[i].Span.Start, "表格");
                if (table.Cells[i].Row != table.Cells[i + 1].Row || !YearLabel().IsMatch(TextOf(report.Document, table.Cells[i].Span).Trim())) continue;
                if (YearCell().Match(TextOf(report.Document, table.Cells[i + 1].Span)) is { Success: true } m) yield return Claim(report.Document, m.Groups["year"], table.Cells[i + 1].Span.Start, "表格");
            }
        }
    }

    [GeneratedRegex("^(?:预算|评价|自评|项目|所属|资金)年度$|^年度$")]
    private static partial Regex YearLabel();

    [GeneratedRegex(@"^\s*(?:[一-龥]{0,10}(?:自评表|目标表))?\s*[（(]\s*(?<year>20\d{2})\s*年度\s*[）)]\s*$")]
    private static partial Regex BracketYear();

    [GeneratedRegex(@"^\s*(?<year>20\d{2})\s*年?度?\s*$")]
    private static partial Regex YearCell();

    private static int Distinct(MatchCollection matches) => matches.Select(m => m.Groups["year"].Value).Distinct(StringComparer.Ordinal).Count();

    // The words 2020年度 as printed.
    private static YearClaim Claim(SourceDocument document, Group year, int offset, string place)
    {
        var start = offset + year.Index;
        var unit = AfterYear().Match(document.Folded, start + year.Length);
        return new(int.Parse(year.ValueSpan, CultureInfo.InvariantCulture), document.Cite(new TextSpan(start, year.Length + unit.Length + (place == "正文" ? Behind().Match(document.Folded, start + year.Length + unit.Length).Length : 0))), place);
    }

    // 2021年度绩效总目标: what the year is told of, as far as it goes.
    [GeneratedRegex(@"\G(?:本项目|该项目|[一-龥]{0,8}?(?:总目标|目标))")]
    private static partial Regex Behind();

    private static string TextOf(SourceDocument document, TextSpan span) => document.Folded.Substring(span.Start, span.Length);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture) + "年";

    private sealed record YearClaim(int Year, Evidence Evidence, string Place);

    [GeneratedRegex(@"(?<!\d)(?<year>20\d{2})\s*年")]
    private static partial Regex YearWord();

    [GeneratedRegex(@"\G\s*年度?")]
    private static partial Regex AfterYear();

    [GeneratedRegex(@"20\d{2}年?度?\s*[-—–~～至到、和]\s*20\d{2}年")]
    private static partial Regex YearRange();

    // What FormYear can't do without; most reports have none.
    [GeneratedRegex("[（(][ ]*20")]
    private static partial Regex BracketedYear();

    // “（2020年度）” on a line of its own under 项目支出绩效自评表.
    [GeneratedRegex(@"(?<=^|[\n\t])[ ]*(?:[一-龥]{0,16}(?:自评表|目标表|申报表))?[（(][ ]*(?<year>20\d{2})[ ]*年度?[ ]*[）)][ ]*(?=$|[\n\t])|(?<=[\n\t](?:资金|项目|绩效|情况|补充)[一-龥]{0,6}(?:说明|情况)?)[（(](?<year>20\d{2})年度[）)](?=[：:])")]
    private static partial Regex FormYear();

    [GeneratedRegex(@"^\s*(?:附[件表]?\d{0,2}[：:.、]?\s*)?(?<year>20\d{2})年度?[^，。；\d]{4,60}(?:明细表|情况表|自评表|目标表|完成表|汇总表|统计表)\s*$")]
    private static partial Regex TableHead();

    // “综上，2020年度农村饮水安全项目绩效自评得分为95分”, “2019年该项目绩效自评结果为优”
    [GeneratedRegex(@"(?:评价|自评)年[限度][：:](?<year>20\d{2})年|(?<!\d)(?<year>20\d{2})年度?[^，。；：\d]{0,24}?(?:绩效)?(?:自评|评价)(?:综合|总)?(?:得分|结果|结论|评分|总分|等级)|(?:^|[。；])(?<year>20\d{2})年度(?:本|该)?(?:项目|部门|单位)[^，。；：\d]{0,12}(?:综合|最终|总)(?:得分|评分|分)|^(?<year>20\d{2})年度[^，。；：\d]{2,40}(?:绩效)?(?:自评|评价)(?:情况)?(?:说明|报告)$")]
    private static partial Regex ResultYear();

    [GeneratedRegex("上年|去年|较|比|往年|历年|同期|以前|下一?年|预算安排|编制|应用|依据|通知")]
    private static partial Regex OtherYear();

    [GeneratedRegex(@"(?:评价|自评)(?:的|[^，。；\d]{0,6}资金)?(?:所属期|年限|覆盖|涵盖|时段|期间|期(?=[：:为])|时间范围|周期|期限|范围|基准期|时间段)[^，。；\d]{0,8}(?<year>20\d{2})年?[^，。；]{0,12}[-—–~～至到][ ]?(?:(?<until>20\d{2})年?|\d{1,2}月(?!底|末|份?起))")]
    private static partial Regex Period();

    // “本次评价…2021年度”, “为全面掌握2021年度…，开展了此次自评”, “综上所述，2023年度…，自评得分96分”
    [GeneratedRegex(@"(?:本次|此次|本报告)[^。；\d]{0,16}(?<!\d)(?<year>20\d{2})年度|(?:评价|自评)(?:的)?(?:范围|对象|内容|资金)(?:为|是|包括|：)[^，。；\d]{0,8}(?<year>20\d{2})年度|^为(?!了?做好)[^，。；\d]{0,12}(?<year>20\d{2})年度[^。；]{0,50}(?:开展|组织|进行)[^。；]{0,8}(?:自评|绩效评价)|(?:综上|综合来看|总体来看|总的来看)[^。；\d]{0,8}(?<year>20\d{2})年度[^。；]{0,40}自评(?:综合)?(?:总)?(?:得)?分")]
    private static partial Regex OwnYear();

    [GeneratedRegex("上年|去年|[比较与]20|同比|对比|往年|历年|同期|以前|下一?年|下一步|预算安排|编制|应用|依据|参考|参照|抽取|抽查|结转|延续|延伸|基础上|整改|问题|立项|起|完工|计划|规划")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("本年度|今年|本年|本次得分")]
    private static partial Regex ThisYear();

    // Names of other documents: 《…》, “…”, （益财绩〔2019〕148号）.
    [GeneratedRegex(@"《[^》]*》|“[^”]*”|[（(][^（）()]*号[）)]|关于[^，。；]*通知")]
    private static partial Regex Quoted();

    // “现将2019年度…绩效自评情况报告如下”, “对2019年度…项目开展了绩效评价”, “本次评价对象为我局2019年度部门整体支出”
    [GeneratedRegex(@"(?:现将|现就|(?<!针)对(?:我[单局县市]\w?)?)[^，。；\d]{0,12}(?<!\d)(?<year>20\d{2})年度?[^，。；]{0,40}(?:绩效)(?:自评|评价|自我评价)|对[^，。；\d]{0,12}(?<!\d)(?<year>20\d{2})年度?[^，。；]{0,40}(?:进行|开展)了?[^，。；]{0,6}(?:自评|自我评价)|(?<!\d)(?<year>20\d{2})年度[^，。；\d]{0,30}绩效(?:自评|评价)(?:工作|情况|报告|结果|已)+(?:完成|开展|如下|汇报|报告)|(?:根据|按照)[^。]{2,40}(?:开展|组织)了?(?<year>20\d{2})年度[^，。；\d]{0,20}(?:绩效)?(?:自评|自我评价)|(?:自评|评价)(?:的)?(?:项目)?年度(?:为|是|[：:])(?<year>20\d{2})年|^(?:项目|预算)年度(?:为|[：:])(?<year>20\d{2})年|(?:绩效)?(?:自评|评价)(?:的)?(?:对象|范围)(?:为|是)[^，。；\d]{0,16}(?<!\d)(?<year>20\d{2})年度|对照[^。；\d]{0,30}(?<year>20\d{2})年度?(?:绩效|项目)*(?:目标|指标)|对[^，。；\d]{0,12}(?<!\d)(?<year>20\d{2})年度[^，。；\d]{0,24}的(?:绩效)?(?:自评|评价)|(?:^|[。，])(?:我[\u4e00-\u9fa5]{1,2})?(?:组织|认真)?(?:开展|完成)了(?<year>20\d{2})年度[^，。；\d]{0,30}绩效自评|(?<=^|[。；])(?<year>20\d{2})年度(?:各项)?绩效(?:目标|指标)(?:任务)?(?:均|全部|已|基本|总体|圆满)+(?:完成|实现|达成)|(?:^|(?<=[。；]))(?<year>20\d{2})年度(?:[^，。；\d]{0,24}?)(?:绩效|总体?|年度)+目标(?:为|是|：|:)")]
    private static partial Regex NarrativeYear();
}
