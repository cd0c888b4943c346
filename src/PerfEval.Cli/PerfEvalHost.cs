using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PerfEval.Ingestion;
using PerfEval.Storage;

namespace PerfEval.Cli;

/// <summary>The program around a command: settings, storage, ingestion; what goes wrong is logged to standard error.</summary>
internal static class PerfEvalHost
{
    public static IConfiguration Configuration { get; } = new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();

    public static StorageOptions Storage => StorageOptions.Read(key => Configuration[key]);

    /// <summary>Opens the database and builds the host, not started yet.</summary>
    public static async Task<IHost> BuildAsync(bool works, LogLevel logs, CancellationToken cancel, string? watched = null)
    {
        var database = await PerfEvalDatabase.OpenAsync(Storage, cancel);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(Configuration);
        if (!works) builder.Configuration[$"{IngestionOptions.Section}:Workers"] = "0";
        if (watched is not null) builder.Configuration[$"{IngestionOptions.Section}:Watch"] = watched;
        // Who hands in and works waits for its own work; who only hands in is told.
        if (works) builder.Configuration[$"{IngestionOptions.Section}:WaitWhenFull"] = "true";
        var quieter = logs > LogLevel.Warning ? logs : LogLevel.Warning;
        builder.Logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddSimpleConsole(o => o.TimestampFormat = "yyyy-MM-dd HH:mm:ss ")
            .SetMinimumLevel(logs).AddFilter("Quartz", quieter).AddFilter("Microsoft", quieter);
        builder.Services.AddPerfEvalIngestion(database, builder.Configuration);
        return builder.Build();
    }
}
