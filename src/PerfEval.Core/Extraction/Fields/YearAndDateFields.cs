using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Fields;

/// <summary>预算年度 and 报告日期.</summary>
internal static partial class YearAndDateFields
{
    /// <summary>The year evaluated: of the title, a （2022年度） line, the 年度 field, the project period, else the year that budgets are told of most.</summary>
    public static Extracted<int>? FiscalYear(SourceDocument document, TableLayouts tables, Extracted<string>? title, IReadOnlyList<ReportDate> dates, ReportDate? reportDate)
    {
        if (title is not null && YearIn(title.Value) is { } inTitle) return new Extracted<int>(inTitle, title.Evidence);
        foreach (var block in document.Blocks.Take(8))
        {
            var match = YearLine().Match(document.Words(block.Span));
            if (match.Success) return new Extracted<int>(Number(match), document.Cite(block.Span));
        }
        if (LabelledValue.Find(document, tables, Label()) is { } labelled && YearIn(labelled.Value) is { } inField) return new Extracted<int>(inField, labelled.Evidence);
        if (dates.FirstOrDefault(d => d.Role == DateRole.End) is { Year: { } end } period && dates.Any(d => d.Role == DateRole.Start && d.Year == end)) return new Extracted<int>(end, period.Evidence);

        var told = OfBudget().Matches(document.Body).Select(m => (Year: Number(m), m.Index, m.Length)).ToList();
        var counted = told.GroupBy(t => t.Year).Where(g => reportDate?.Year is null || g.Key <= reportDate.Year)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => dates.Count(d => d.Year == g.Key)).FirstOrDefault();
        if (counted is not null) return new Extracted<int>(counted.Key, document.Cite(new TextSpan(counted.First().Index, counted.First().Length)));
        var years = dates.Where(d => d.Year is not null && d != reportDate && !document.IsAside(d.Span)).GroupBy(d => d.Year!.Value).OrderByDescending(g => g.Count()).FirstOrDefault();
        return years is null ? null : new Extracted<int>(years.Key, years.First().Evidence);
    }

    /// <summary>The date below 报告日期, else a full date or month alone on one of the last lines, else on one of the first, else when the portal says it was written or published.</summary>
    public static ReportDate? ReportDate(SourceDocument document, IReadOnlyList<ReportDate> dates)
    {
        if (dates.FirstOrDefault(d => d.Role == DateRole.Report && d.Iso is not null) is { } labelled) return labelled;
        foreach (var block in document.Blocks.TakeLast(6).Reverse().Concat(document.Blocks.Take(6)))
        {
            var date = dates.FirstOrDefault(d => block.Span.Contains(d.Span) && d.Iso is { Length: >= 7 });
            if (date is not null && document.Words(block.Span).Length <= date.Span.Length + 4) return date;
        }
        var told = dates.Where(d => d.Iso is { Length: 10 } && document.IsAside(d.Span)).Select(d => (Date: d, Label: Clause.Before(document.Folded, d.Span.Start, 12, "\n"))).ToList();
        return told.Find(t => Written().IsMatch(t.Label)).Date ?? told.Find(t => Published().IsMatch(t.Label)).Date;
    }

    private static int? YearIn(string words)
    {
        var match = Year().Match(words);
        return match.Success ? Number(match) : null;
    }

    private static int Number(Match match) => int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<year>20[0-4]\d)(?:年|$)")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[（(]?[ ]*(?<year>20[0-4]\d)[ ]*年度?[ ]*[）)]?$")]
    private static partial Regex YearLine();

    // 索 引 号：… 成文日期：2021-07-28
    [GeneratedRegex(@"(?:成[ ]*文|发[ ]*文|印[ ]*发)[ ]*日[ ]*期[ ]*[:：|]?\s*$")]
    private static partial Regex Written();

    [GeneratedRegex(@"(?:发[ ]*布|公[ ]*开|生[ ]*成)[ ]*(?:日[ ]*期|时[ ]*间)[ ]*[:：|]?\s*$")]
    private static partial Regex Published();

    [GeneratedRegex("^(?:预算|评价|自评|项目|所属)?年度$")]
    private static partial Regex Label();

    // 列入2018年预算 | 2023年县本级财政配套 | 2018年实际收到预算资金 | 2018年度
    [GeneratedRegex(@"(?<!\d)(?<year>20[0-4]\d)年(?:度|预算|[^，。；\n\d]{0,12}(?:预算|资金|安排|支出|绩效|目标))")]
    private static partial Regex OfBudget();
}
