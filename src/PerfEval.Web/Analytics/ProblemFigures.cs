using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Web.Reports;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Analytics;

/// <summary>The tables of 问题分析, all from the same counts: so they agree with each other.</summary>
public sealed class ProblemFigures(IReadOnlyList<ProblemCounts> counts, AnalyticsAddress address, AnalyticsGrouping grouping)
{
    private const string ShareHint = "有该类问题的报告份数 ÷ 全部报告份数，一份报告同类问题说几句只算一份";

    private static readonly List<(string Code, int At)> Codes = [.. ProblemCodes.All.Select((c, i) => (c, i)).Where(c => c.c != ProblemCodes.None)];

    private readonly List<ProblemCounts> asked = [.. counts.Where(c => address.Year is null || c.Year == address.Year)];

    public static async Task<ProblemFigures> ReadAsync(AnswersNow now, ProblemQueries problems, AnalyticsRange range, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(range);
        var (filter, grouping) = (range.Address.Filter with { FiscalYear = null }, range.Grouping);
        return new ProblemFigures(await now.AskAsync(("problems", filter, grouping), c => problems.CountsAsync(filter, grouping, c), cancel), range.Address, grouping);
    }

    public long Reports => asked.Sum(c => c.Reports);

    /// <summary>The year that stands beside the one before: the asked one, or the newest.</summary>
    public int? Year => address.Year ?? counts.Max(c => c.Year);

    public IReadOnlyList<Figure> All => [Heat(), Bars(), Trend()];

    /// <summary>代码 × 地区</summary>
    public Figure Heat()
    {
        var rows = asked.GroupBy(c => c.Group).Select(g => (Group: g.Key, Reports: g.Sum(c => c.Reports), Told: Codes.Select(code => g.Sum(c => c.Told[code.At])).ToList()))
            .OrderBy(g => !GroupNames.IsNamed(g.Group, grouping)).ThenByDescending(g => g.Reports).ThenBy(g => GroupNames.Whole(g.Group), StringComparer.Ordinal);
        return new Figure("heat", new Sheet(
            $"各类问题比例（按{GroupNames.Of(grouping)}）",
            [new(GroupNames.Of(grouping)), new("报告", ColumnKind.Count), .. Codes.Select(c => new SheetColumn($"{c.Code} {Terms.ProblemCode(c.Code)}", ColumnKind.Share, Drawn: true, ShareHint))],
            [.. rows.Select(r => (IReadOnlyList<SheetCell>)
            [
                new(GroupNames.Of(r.Group, grouping), Narrowed(r.Group), GroupNames.Whole(r.Group)), new(r.Reports),
                .. Codes.Select((c, i) => new SheetCell(Share(r.Told[i], r.Reports), r.Told[i] == 0 ? null : Sentences(r.Group, c.Code), $"{r.Told[i]} / {r.Reports} 份")),
            ])]), ChartKind.Heat);
    }

    /// <summary>各类问题 with the year before beside, the most frequent first.</summary>
    public Figure Bars()
    {
        var (now, before) = (OfYear(Year), OfYear(Year - 1));
        var rows = Codes.Select(c => (c.Code, Told: now.Sum(n => n.Told[c.At]), Answered: now.Sum(n => n.Answered[c.At]), Before: before.Sum(n => n.Told[c.At])))
            .OrderByDescending(c => c.Told).ThenBy(c => c.Code, StringComparer.Ordinal);
        var (reports, reportsBefore) = (now.Sum(n => n.Reports), before.Sum(n => n.Reports));
        return new Figure("codes", new Sheet(
            $"各类问题（{Year}年度与上年）",
            [
                new("问题"), new("份数", ColumnKind.Count), new($"{Year}年度", ColumnKind.Share, Drawn: true, ShareHint), new($"{Year - 1}年度", ColumnKind.Share, Drawn: true, ShareHint),
                new("变化", ColumnKind.Change, Hint: "比例之差，百分点"), new("有建议", ColumnKind.Share, Hint: "提出该类问题的报告中，同时提出同类建议的比例"),
            ],
            [.. rows.Select(r => (IReadOnlyList<SheetCell>)
            [
                new($"{r.Code} {Terms.ProblemCode(r.Code)}", Sentences(null, r.Code)), new(r.Told), new(Share(r.Told, reports)), new(Share(r.Before, reportsBefore)),
                new(Share(r.Told, reports) - Share(r.Before, reportsBefore)), new(Share(r.Answered, r.Told)),
            ])]), ChartKind.Bar, Year is null ? "报告没有写明年度" : null);
    }

    /// <summary>历年: every year that there is, whatever year is asked for. The first lines are drawn at once, the others when they are asked for.</summary>
    public Figure Trend()
    {
        var years = counts.Where(c => c.Year is not null).GroupBy(c => c.Year!.Value).OrderBy(g => g.Key).Select(g => (Year: g.Key, Counts: g.ToList(), Reports: g.Sum(c => c.Reports))).ToList();
        var rows = Codes.Select(c => (c.Code, Told: years.Select(y => y.Counts.Sum(n => n.Told[c.At])).ToList())).OrderByDescending(c => c.Told.Sum()).ThenBy(c => c.Code, StringComparer.Ordinal);
        return new Figure("trend", new Sheet(
            "各类问题历年比例",
            [new("问题"), .. years.Select(y => new SheetColumn($"{y.Year}", ColumnKind.Share, Drawn: true, $"{ShareHint}；本年度 {y.Reports} 份"))],
            [.. rows.Select(r => (IReadOnlyList<SheetCell>)
                [new($"{r.Code} {Terms.ProblemCode(r.Code)}", Sentences(null, r.Code, ofEveryYear: true)), .. years.Select((y, i) => new SheetCell(Share(r.Told[i], y.Reports), null, $"{r.Told[i]} / {y.Reports} 份"))])]),
            ChartKind.Line, address.Year is null ? null : "含全部年度");
    }

    private List<ProblemCounts> OfYear(int? year) => year is null ? [] : [.. counts.Where(c => c.Year == year)];

    private string Sentences(AnalyticsGroup? group, string code, bool ofEveryYear = false) =>
        "/problems/sentences" + address.Query([("code", code), .. group is null ? [] : address.Into(group), .. ofEveryYear ? [("year", (string?)null)] : Array.Empty<(string, string?)>()]);

    // A department stays within the regions asked for; a region opens into its parts.
    private string? Narrowed(AnalyticsGroup group) =>
        GroupNames.IsNamed(group, grouping) ? "/problems" + address.Query([.. address.Into(group), ("by", null)]) : null;

    private static decimal? Share(long some, long all) => all == 0 ? null : (decimal)some / all;
}
