using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Web.Security;

namespace PerfEval.Web.Analytics;

/// <summary>What the pages of analysts ask, each over the connections of whoever looks.</summary>
public static class AnalyticsServices
{
    public static IServiceCollection AddAnalytics(this IServiceCollection services) => services.AddSingleton<AnswerStore>()
        .AddForViewer<KeptAnswers>().AddForViewer<AnalyticsOverview>().AddForViewer<ProblemQueries>().AddForViewer<LikenessQueries>().AddForViewer<StatisticsQueries>()
        .AddScoped<AnalyticsTables>();
}
