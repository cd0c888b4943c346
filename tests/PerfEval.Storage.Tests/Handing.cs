using System.Text;
using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Tests;

/// <summary>Hands files in and claims them, as intake and worker do.</summary>
internal static class Handing
{
    public static async Task<Receipt> HandInAsync(this PerfEvalDatabase database, long batch, string name, string content)
    {
        var kept = await database.Files.KeepAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), 1 << 20);
        return await new DocumentRegister(database.Source).EnterAsync(batch, name, kept, Guid.NewGuid());
    }

    public static Task<long> OpenBatchAsync(this PerfEvalDatabase database, string name = "批次") =>
        new DocumentRegister(database.Source).OpenBatchAsync(name, "cli");

    public static async Task<ClaimedDocument> ClaimNewAsync(this PerfEvalDatabase database)
    {
        var waiting = new WaitingDocuments(database.Source);
        var chunk = Assert.Single(await waiting.FormChunksAsync([], 25));
        return (await waiting.ClaimNextAsync(chunk))!;
    }
}
