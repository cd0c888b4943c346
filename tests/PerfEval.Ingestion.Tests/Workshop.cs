using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Storage;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Ingestion.Tests;

/// <summary>A host with intake and workers on a database; its waits are short.</summary>
internal sealed class Workshop : IAsyncDisposable
{
    private readonly IHost host;

    public Workshop(PerfEvalDatabase database, IDocumentAnalyzer? analyzer = null, params IEnumerable<(string Key, string Value)> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        foreach (var (key, value) in (IEnumerable<(string, string)>)
            [("RetryDelay", "00:00:00.05"), ("SweepInterval", "00:00:00.2"), ("Workers", "2"), .. settings])
            builder.Configuration[$"{IngestionOptions.Section}:{key}"] = value;
        builder.Services.AddPerfEvalIngestion(database, builder.Configuration);
        if (analyzer is not null) builder.Services.AddSingleton(analyzer);
        host = builder.Build();
    }

    public Intake Intake => host.Services.GetRequiredService<Intake>();

    public PackedIntake PackedIntake => host.Services.GetRequiredService<PackedIntake>();

    private BatchQueries Batches => host.Services.GetRequiredService<BatchQueries>();

    public Task StartAsync() => host.StartAsync();

    public Task StopAsync() => host.StopAsync();

    public Task<Receipt> HandInAsync(long batch, string name, string content) =>
        Intake.ReceiveAsync(batch, name, new MemoryStream(Encoding.UTF8.GetBytes(content)));

    /// <summary>Hands in files whose content is their name.</summary>
    public async Task<long> HandInAsync(params IEnumerable<string> names)
    {
        var batch = await Intake.OpenBatchAsync("批次", "test");
        foreach (var name in names) await HandInAsync(batch, name, name);
        return batch;
    }

    public async Task<BatchRow> FinishAsync(long batch)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var row = (await Batches.FindAsync(batch))!;
            if (row.IsComplete) return row;
            await Task.Delay(50);
        }
        throw new TimeoutException((await Batches.FindAsync(batch))!.ToString());
    }

    public Task<IReadOnlyList<UploadRow>> UploadsAsync(long batch) => Batches.UploadsAsync(batch, pageSize: 1000);

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
