using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Ingestion.Chunks;
using PerfEval.Ingestion.Telemetry;
using PerfEval.Ingestion.Watching;
using PerfEval.Readers;
using PerfEval.Readers.Archives;
using PerfEval.Storage;
using PerfEval.Storage.Across;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Checking;
using PerfEval.Storage.Deletion;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Rosters;
using PerfEval.Storage.Search;
using Quartz;

namespace PerfEval.Ingestion;

/// <summary>Registers storage, intake and, unless Workers is 0, the jobs.</summary>
public static class IngestionServices
{
    public static IServiceCollection AddPerfEvalIngestion(this IServiceCollection services, PerfEvalDatabase database, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(configuration);
        var options = configuration.GetSection(IngestionOptions.Section).Get<IngestionOptions>() ?? new IngestionOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options).AddSingleton(database).AddSingleton(database.Source).AddSingleton(database.Files);
        services.AddSingleton<DocumentRegister>().AddSingleton<WaitingDocuments>().AddSingleton<BatchControl>().AddSingleton<OrphanedFiles>().AddSingleton<AnalysisStore>();
        services.AddSingleton<BatchQueries>().AddSingleton<ReportQueries>().AddSingleton<AnalysisQueries>();
        services.AddSearch().AddReviews();
        services.AddSingleton<RosterRegister>().AddSingleton<ReportDeletion>();
        var images = configuration.GetSection(PageImageOptions.Section).Get<PageImageOptions>() ?? new PageImageOptions();
        services.AddSingleton(images).AddSingleton(p => PageImageStore.In(database.DataFolder, images.CacheBytes, p.GetRequiredService<TimeProvider>())).AddSingleton<UnneededImages>();
        services.AddSingleton<NewWork>().AddSingleton<DatabasePatience>().AddSingleton<IntakeGate>().AddSingleton<Intake>();
        services.AddSingleton<IArchiveExpander>(new ZipExpander(new ArchiveLimits { FileBytes = options.MaxFileBytes })).AddSingleton<PackedIntake>();
        services.AddSingleton(new DocumentReaders()).AddSingleton(new AnalysisPipeline(ProfileFolder.Load(configuration[ProfileFolder.Variable]))).AddSingleton<IDocumentAnalyzer, DocumentAnalyzer>();
        services.AddHostedService<ClusterWatch>().AddTelemetryExport(configuration);
        if (configuration[$"{IngestionOptions.Section}:Watch"] is { Length: > 0 } watched)
            services.AddHostedService(s => ActivatorUtilities.CreateInstance<WatchedFolder>(s, Path.GetFullPath(watched)));
        return options.Workers == 0 ? services : services.AddJobs(database.ConnectionString, options);
    }

    // The dictionary is read when it is first needed.
    private static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton(_ => SearchWords.Load()).AddSingleton<IRunIndex, SearchIndex>().AddSingleton<IRunIndex, LikenessIndex>().AddSingleton<IRunIndex, ReportKeys>().AddSingleton<AcrossReports>()
        .AddSingleton<ReportSearch>().AddSingleton<SimilarReports>().AddSingleton<Reindexing>().AddSingleton<AnalyticsRefresh>();

    private static void AddReviews(this IServiceCollection services) => services
        .AddSingleton<IRunIndex, ReviewIndex>().AddSingleton<VerdictRegister>().AddSingleton<CommentRegister>().AddSingleton<CorrectionRegister>().AddSingleton<AuditTrail>()
        .AddSingleton<ReviewQueries>().AddSingleton<QueueQueries>().AddSingleton<ExportQueries>().AddSingleton<CorrectionWork>();

    private static IServiceCollection AddJobs(this IServiceCollection services, string connectionString, IngestionOptions options)
    {
        MemoryBound.Set(options.HeapMegabytes);
        services.AddSingleton<DocumentWork>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(o =>
            {
                o.InstanceName = "perfeval";
                o.IdleWaitTime = TimeSpan.FromSeconds(5);
            });
            quartz.UseDefaultThreadPool(options.Workers);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(NpgsqlFactory.Instance, connectionString);
                store.UseClustering(c =>
                {
                    c.CheckinInterval = options.CheckinInterval;
                    c.CheckinMisfireThreshold = 2 * options.CheckinInterval;
                });
                store.ProvisionSchema();
                store.ConfigureStore(o => o.StoreJobDataAsStrings = true);
            });
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        return services.AddHostedService<ChunkScheduler>().AddHostedService<AcrossWork>().AddHostedService<Housekeeping>();
    }
}
