using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Reviews;

namespace PerfEval.Storage.Tests.Reviews;

/// <summary>Reports stored with their review, as a worker does.</summary>
internal static class ReviewGround
{
    public static readonly Reviewer One = new(1, "评审甲");
    public static readonly Reviewer Other = new(2, "评审乙");

    /// <summary>Stores an analysis as a new document.</summary>
    public static async Task<long> StoreAsync(this PerfEvalDatabase database, string name, Func<AnalysisDocument, AnalysisDocument>? change = null)
    {
        var receipt = await database.HandInAsync(await database.OpenBatchAsync(), name, name + Guid.NewGuid());
        await database.SaveAsync(change);
        return receipt.DocumentId;
    }

    /// <summary>Analyses a document again.</summary>
    public static async Task StoreAgainAsync(this PerfEvalDatabase database, long document, Func<AnalysisDocument, AnalysisDocument>? change = null)
    {
        Assert.True(await new WaitingDocuments(database.Source).AnalyseAgainAsync(document));
        await database.SaveAsync(change);
    }

    public static async Task<ReviewRow> ReviewAsync(this PerfEvalDatabase database, long document) => (await new ReviewQueries(database.Source).FindAsync(document))!;

    /// <summary>The key of the first finding of a rule.</summary>
    public static string Key(string rule) => FindingKey.In(Samples.Analysis()).Findings.First(f => f.Rule == rule).Key!;

    private static async Task SaveAsync(this PerfEvalDatabase database, Func<AnalysisDocument, AnalysisDocument>? change)
    {
        var claim = await database.ClaimNewAsync();
        var analysis = Samples.Analysis(claim.FileName, claim.Sha256);
        Assert.NotNull(await new AnalysisStore(database.Source, new ReviewIndex()).SaveAsync(claim, change?.Invoke(analysis) ?? analysis, Samples.Document));
    }
}
