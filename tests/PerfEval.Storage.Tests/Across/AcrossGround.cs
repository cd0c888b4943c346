using PerfEval.Core.Analysis;
using PerfEval.Storage.Across;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Tests.Search;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Across;

/// <summary>A database of reports of one county that are compared with each other.</summary>
internal sealed class AcrossGround(SearchGround ground) : IAsyncDisposable
{
    public PerfEvalDatabase Database => ground.Database;

    public static async Task<AcrossGround> OpenAsync(TestCluster cluster) => new(await SearchGround.OpenAsync(cluster));

    public Task<long> AddAsync(string file, string text, Func<ReportInfo, ReportInfo>? report = null, Func<AnalysisDocument, AnalysisDocument>? facts = null) =>
        ground.AddAsync(file, text, Analysis(report, facts), new LikenessIndex(), new ReportKeys(), new ReviewIndex());

    /// <summary>Stores another analysis of the document that waits.</summary>
    public Task<long> StoreAsync(string file, string text, Func<ReportInfo, ReportInfo>? report = null) =>
        ground.StoreAsync(file, text, Analysis(report, null), new LikenessIndex(), new ReportKeys(), new ReviewIndex());

    public Task<int> CompareAsync() => new AcrossReports(Database.Source).CompareAsync(TestContext.Current.CancellationToken);

    public async Task<AnalysisDocument> AnalysisOfAsync(long document) => (await new AnalysisQueries(Database.Source).LoadAsync(document, cancel: TestContext.Current.CancellationToken))!;

    /// <summary>The findings over several reports, “PE602 message”.</summary>
    public async Task<string[]> FindingsAsync(long document) => [.. (await AnalysisOfAsync(document)).Findings.Select(f => $"{f.Rule} {f.Message}")];

    public ValueTask DisposeAsync() => ground.DisposeAsync();

    private static Func<AnalysisDocument, AnalysisDocument> Analysis(Func<ReportInfo, ReportInfo>? report, Func<AnalysisDocument, AnalysisDocument>? facts) => analysis =>
    {
        var info = new ReportInfo
        {
            Title = "农村饮水安全工程绩效自评报告",
            Project = "农村饮水安全工程",
            Unit = "仁化县水务局",
            Kind = "self_evaluation",
            Province = "广东省",
            City = "韶关市",
            County = "仁化县",
            FiscalYear = 2021,
        };
        var made = analysis with { Report = report?.Invoke(info) ?? info };
        return facts?.Invoke(made) ?? made;
    };
}
