using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Storage.Analytics.Statistics;

namespace PerfEval.Web.Analytics;

/// <summary>What the pages of analysts ask.</summary>
public static class AnalyticsServices
{
    public static IServiceCollection AddAnalytics(this IServiceCollection services) =>
        services.AddSingleton<KeptAnswers>().AddSingleton<AnalyticsOverview>().AddSingleton<ProblemQueries>().AddSingleton<LikenessQueries>().AddSingleton<StatisticsQueries>();
}
