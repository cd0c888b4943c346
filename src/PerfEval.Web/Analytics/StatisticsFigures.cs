using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Analytics;

/// <summary>The tables of 统计.</summary>
public sealed class StatisticsFigures(
    IReadOnlyList<GroupCounts> counts, RateCounts rates, IReadOnlyList<RuleCounts> rules, IReadOnlyList<RosterCounts> roster, AnalyticsAddress address, AnalyticsGrouping grouping)
{
    private readonly List<GroupCounts> asked = [.. counts.Where(c => address.Year is null || c.Year == address.Year)];

    public static async Task<StatisticsFigures> ReadAsync(AnswersNow now, StatisticsQueries statistics, AnalyticsRange range, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(range);
        var (filter, grouping) = (range.Address.Filter, range.Grouping);
        var ofEveryYear = filter with { FiscalYear = null };
        var counts = now.AskAsync(("counts", ofEveryYear, grouping), c => statistics.CountsAsync(ofEveryYear, grouping, c), cancel);
        var rates = now.AskAsync(("rates", filter), c => statistics.RatesAsync(filter, c), cancel);
        var rules = now.AskAsync(("rules", filter), c => statistics.RulesAsync(filter, c), cancel);
        var roster = now.AskAsync(("roster", filter.FiscalYear, filter.County), c => statistics.RosterAsync(filter, c), cancel);
        return new StatisticsFigures(await counts, await rates, await rules, await roster, range.Address, grouping);
    }

    public long Reports => asked.Sum(c => c.Reports);

    public long WithErrors => asked.Sum(c => c.WithErrors);

    public long Both => asked.Sum(c => c.Both);

    public long Inflated => asked.Sum(c => c.Inflated);

    /// <summary>How many points those that claim more claim too many, on the average.</summary>
    public decimal? Inflation => Inflated == 0 ? null : asked.Sum(c => c.Inflation) / Inflated;

    public long Due => roster.Sum(r => r.Due);

    public long Submitted => roster.Sum(r => r.Submitted);

    public int? Year => address.Year ?? counts.Max(c => c.Year);

    public IReadOnlyList<Figure> All => [Groups(), Years(), Scores(), Grades(), Rates(), Rules(), Roster()];

    /// <summary>报送与疑点, by region or department.</summary>
    public Figure Groups() => new("groups", new Sheet(
        $"报送与疑点（按{GroupNames.Of(grouping)}）", [new(GroupNames.Of(grouping)), .. Found],
        [.. asked.GroupBy(c => c.Group).OrderBy(g => !GroupNames.IsNamed(g.Key, grouping)).ThenByDescending(g => g.Sum(c => c.Reports)).ThenBy(g => GroupNames.Whole(g.Key), StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<SheetCell>)[new(GroupNames.Of(g.Key, grouping), Narrowed(g.Key), GroupNames.Whole(g.Key)), .. FoundIn([.. g])])]), ChartKind.Column);

    /// <summary>报送与疑点, every year that there is.</summary>
    public Figure Years() => new("years", new Sheet(
        "报送与疑点（按年度）", [new("年度"), .. Found],
        [.. counts.GroupBy(c => c.Year).OrderBy(g => g.Key is null).ThenBy(g => g.Key).Select(g => (IReadOnlyList<SheetCell>)
            [new(g.Key is { } year ? $"{year}" : GroupNames.Untold, g.Key is { } y ? "/statistics" + address.Query([("year", $"{y}")]) : null), .. FoundIn([.. g])])]),
        ChartKind.Column, address.Year is null ? null : "含全部年度");

    /// <summary>自评得分 claimed against recomputed, as shares: not every report can be recomputed.</summary>
    public Figure Scores()
    {
        var claimed = Sum(asked.Select(c => c.Claimed));
        var recomputed = Sum(asked.Select(c => c.Recomputed));
        return new Figure("scores", new Sheet(
            "自评得分与复算得分的分布",
            [
                new("得分"), new("自评份数", ColumnKind.Count), new("自评", ColumnKind.Share, Drawn: true, "占写明自评得分的报告"), new("复算份数", ColumnKind.Count),
                new("复算", ColumnKind.Share, Drawn: true, "占能够复算的报告；复算得分为按所列数据应得的分数"),
            ],
            [.. ScoreBands.All.Select((b, i) => (IReadOnlyList<SheetCell>)
                [new(b.Name), new(claimed[i]), new(Share(claimed[i], claimed.Sum())), new(recomputed[i]), new(Share(recomputed[i], recomputed.Sum()))])]), ChartKind.Column);
    }

    /// <summary>优的比例, of the reports that tell a grade.</summary>
    public Figure Grades()
    {
        var groups = counts.Where(c => c.Year == Year || c.Year == Year - 1).GroupBy(c => c.Group)
            .Select(g => (Group: g.Key, Now: g.Where(c => c.Year == Year).ToList(), Before: g.Where(c => c.Year == Year - 1).ToList()))
            .OrderBy(g => !GroupNames.IsNamed(g.Group, grouping)).ThenByDescending(g => Share(g.Now.Sum(c => c.Excellent), g.Now.Sum(c => c.Graded)) ?? -1).ThenBy(g => GroupNames.Whole(g.Group), StringComparer.Ordinal);
        return new Figure("grades", new Sheet(
            $"评为优的比例（按{GroupNames.Of(grouping)}）",
            [
                new(GroupNames.Of(grouping)), new("有等级", ColumnKind.Count), new("优", ColumnKind.Count), new($"{Year}年度", ColumnKind.Share, Drawn: true, "优的份数 ÷ 写明等级的份数"),
                new($"{Year - 1}年度", ColumnKind.Share, Drawn: true, "优的份数 ÷ 写明等级的份数"),
            ],
            [.. groups.Select(g => (IReadOnlyList<SheetCell>)
            [
                new(GroupNames.Of(g.Group, grouping), Narrowed(g.Group), GroupNames.Whole(g.Group)), new(g.Now.Sum(c => c.Graded)), new(g.Now.Sum(c => c.Excellent)),
                new(Share(g.Now.Sum(c => c.Excellent), g.Now.Sum(c => c.Graded))), new(Share(g.Before.Sum(c => c.Excellent), g.Before.Sum(c => c.Graded))),
            ])]), ChartKind.Column);
    }

    /// <summary>预算执行率</summary>
    public Figure Rates() => new("rates", new Sheet(
        "预算执行率的分布",
        [new("执行率"), new("份数", ColumnKind.Count, Drawn: true, "全年执行数 ÷ 全年预算数；没有列资金表的，取报告所写的执行率"), new("占比", ColumnKind.Share)],
        [.. RateBands.All.Select((b, i) => (IReadOnlyList<SheetCell>)[new(b.Name), new(rates.Reports[i]), new(Share(rates.Reports[i], rates.Reports.Sum()))])]),
        ChartKind.Column, $"{rates.Told:#,0} 份取报告所写，{rates.Untold:#,0} 份没有写明");

    /// <summary>疑点按规则, with the precision that reviewers' verdicts tell.</summary>
    public Figure Rules() => new("rules", new Sheet(
        "疑点按核对规则",
        [
            new("规则"), new("名称"), new("报告", ColumnKind.Count), new("错误", ColumnKind.Count), new("疑点", ColumnKind.Count), new("提示", ColumnKind.Count), new("已确认", ColumnKind.Count),
            new("已驳回", ColumnKind.Count), new("准确率", ColumnKind.Share, Hint: "已确认（含退回修改）÷ 已审，没有审核意见的为空"),
        ],
        [.. rules.Select(r => (IReadOnlyList<SheetCell>)
        [
            new(r.Rule, "/search" + QueryString.Create("q", $"规则:{r.Rule}")), new(r.Name), new(r.Reports), new(r.Errors), new(r.Warnings), new(r.Infos),
            new(r.Confirmed), new(r.Dismissed), new(r.Precision),
        ])]), ChartKind.None);

    /// <summary>应报、已报、未报</summary>
    public Figure Roster() => new("roster", new Sheet(
        "应报名单",
        [new("年度、县区"), new("应报", ColumnKind.Count), new("已报", ColumnKind.Count), new("未报", ColumnKind.Count), new("报送率", ColumnKind.Share)],
        [.. roster.Select(r => (IReadOnlyList<SheetCell>)
        [
            new($"{r.Year} {(r.County.Length > 0 ? r.County : GroupNames.Untold)}"), new(r.Due), new(r.Submitted, r.Submitted == 0 ? null : Lines(r, "submitted")),
            new(r.Due - r.Submitted, r.Due == r.Submitted ? null : Lines(r, "missing")), new(Share(r.Submitted, r.Due)),
        ])]), ChartKind.None);

    private static IEnumerable<SheetColumn> Found =>
    [
        new("报告", ColumnKind.Count, Drawn: true), new("有错误的报告", ColumnKind.Count, Drawn: true), new("有错误比例", ColumnKind.Share), new("错误", ColumnKind.Count), new("疑点", ColumnKind.Count),
    ];

    private static IEnumerable<SheetCell> FoundIn(List<GroupCounts> group)
    {
        var (reports, wrong) = (group.Sum(c => c.Reports), group.Sum(c => c.WithErrors));
        return [new(reports), new(wrong), new(Share(wrong, reports)), new(group.Sum(c => c.Errors)), new(group.Sum(c => c.Warnings))];
    }

    private static string Lines(RosterCounts counts, string state) =>
        "/statistics/roster" + new AnalyticsAddress(null, null, counts.County.Length > 0 ? counts.County : null, counts.Year, null, null, null, null).Query(("state", state));

    private string? Narrowed(AnalyticsGroup group) =>
        GroupNames.IsNamed(group, grouping) ? "/statistics" + address.Query([.. address.Into(group), ("by", null)]) : null;

    private static long[] Sum(IEnumerable<long[]> bands) => bands.Aggregate(new long[ScoreBands.All.Count], (all, one) => [.. all.Zip(one, (a, b) => a + b)]);

    private static decimal? Share(long some, long all) => all == 0 ? null : (decimal)some / all;
}
