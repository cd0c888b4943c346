using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Search;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Search;

/// <summary>A database whose reports are handed in as text and found again.</summary>
internal sealed class SearchGround : IAsyncDisposable
{
    private SearchGround(PerfEvalDatabase database, long batch) => (Database, Batch) = (database, batch);

    public static SearchWords Words { get; } = SearchWords.Load();

    public PerfEvalDatabase Database { get; }

    private long Batch { get; }

    public ReportSearch Search => new(Database.Source, Words);

    public static async Task<SearchGround> OpenAsync(TestCluster cluster)
    {
        var database = await cluster.OpenAsync();
        return new SearchGround(database, await database.OpenBatchAsync());
    }

    /// <summary>Stores a report of that name and text; answers the document.</summary>
    public async Task<long> AddAsync(string name, string text, Func<AnalysisDocument, AnalysisDocument>? analysis = null, params IEnumerable<IRunIndex> indexes)
    {
        await Database.HandInAsync(Batch, name, name + text);
        return await StoreAsync(name, text, analysis, indexes);
    }

    /// <summary>Stores the document that waits.</summary>
    public async Task<long> StoreAsync(string name, string text, Func<AnalysisDocument, AnalysisDocument>? analysis = null, params IEnumerable<IRunIndex> indexes)
    {
        var claim = await Database.ClaimNewAsync();
        var plain = new AnalysisDocument { Source = new SourceInfo(name, "txt", claim.Sha256, null, text.Length), Status = "ok" };
        await new AnalysisStore(Database.Source, [new SearchIndex(Words), .. indexes]).SaveAsync(claim, analysis?.Invoke(plain) ?? plain, Document(text));
        return claim.Id;
    }

    /// <summary>The names of the reports that a query finds, best first.</summary>
    public async Task<string> FindAsync(string query)
    {
        var result = await Search.SearchAsync(query, cancel: TestContext.Current.CancellationToken);
        Assert.Empty(result.Complaints);
        return string.Join(' ', result.Hits.Select(h => h.FileName));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    public static SourceDocument Document(string text)
    {
        var (blocks, start) = (new List<Block>(), 0);
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new Block(new TextSpan(start, line.Length)));
            start += line.Length + 1;
        }
        return new SourceDocument(DocumentFormat.Text, text, blocks, []);
    }
}
