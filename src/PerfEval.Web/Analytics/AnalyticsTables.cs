using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Web.Pages.Similar;
using PerfEval.Web.Pages.Statistics;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Analytics;

/// <summary>The tables of the analysts' pages by name (分析表), whole, for whoever doesn't read them on a page.</summary>
public sealed class AnalyticsTables(KeptAnswers kept, AnalyticsOverview overview, ProblemQueries problems, StatisticsQueries statistics, LikenessQueries likeness)
{
    private const int MostRows = 20_000;

    public static IReadOnlyList<(string Name, string Told)> Names { get; } =
        [("problems", "问题分析"), ("statistics", "统计"), ("similar", "雷同报告"), ("repeated", "屡报问题"), ("clusters", "待设代码"), ("roster", "应报名单")];

    /// <summary>Null for another name; <paramref name="query"/> has the fields of the page's own (units, least, state).</summary>
    public async Task<(AnalyticsAddress Address, IReadOnlyList<Figure> Tables)?> ReadAsync(string name, AnalyticsAddress address, IQueryCollection query, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(query);
        var now = await kept.NowAsync(cancel);
        var choices = await now.AskAsync(nameof(overview.ChoicesAsync), overview.ChoicesAsync, cancel);
        var range = new AnalyticsRange($"/{name}", address.Within(choices), choices, Groups: true);
        var filter = range.Address.Filter;
        IReadOnlyList<Figure>? tables = name switch
        {
            "problems" => (await ProblemFigures.ReadAsync(now, problems, range, cancel)).All,
            "statistics" => (await StatisticsFigures.ReadAsync(now, statistics, range, cancel)).All,
            "similar" => Alone("similar", Pages.Similar.IndexModel.Table((await likeness.PairsAsync(filter, Pages.Similar.IndexModel.Likeness(query["units"], Percent(query["least"])), 1, MostRows, cancel)).Rows)),
            "repeated" => Alone("repeated", RepeatedModel.Table((await likeness.RepeatedAsync(filter, 1, MostRows, cancel)).Rows)),
            "clusters" => Alone("clusters", ClustersModel.Table(await likeness.ClustersAsync(filter, cancel))),
            "roster" => Alone("roster", RosterModel.Table((await statistics.RosterLinesAsync(filter, RosterModel.IsSubmitted(query["state"]), 1, MostRows, cancel)).Rows, query["state"])),
            _ => null,
        };
        return tables is null ? null : (range.Address, tables);
    }

    private static IReadOnlyList<Figure> Alone(string key, Sheet sheet) => [new Figure(key, sheet, ChartKind.None)];

    private static int? Percent(string? least) => int.TryParse(least, out var percent) ? percent : null;
}
