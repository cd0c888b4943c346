using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Entities;

/// <summary>The tables as queries see them. Reads only: rows are written with SQL and COPY, the schema comes from the numbered scripts.</summary>
internal sealed class PerfEvalContext(NpgsqlDataSource source) : DbContext
{
    public DbSet<BatchEntity> Batches => Set<BatchEntity>();
    public DbSet<UploadEntity> Uploads => Set<UploadEntity>();
    public DbSet<DocumentEntity> Documents => Set<DocumentEntity>();
    public DbSet<RunEntity> Runs => Set<RunEntity>();
    public DbSet<ReportInfo> Reports => Set<ReportInfo>();
    public DbSet<FundEntity> Funds => Set<FundEntity>();
    public DbSet<FindingEntity> Findings => Set<FindingEntity>();

    // A database that is away shows as the NpgsqlException it is; the default strategy would wrap it.
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options
        .UseNpgsql(source, npgsql => npgsql.ExecutionStrategy(static d => new NonRetryingExecutionStrategy(d.CurrentContext.Context)))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<BatchState>().HaveConversion<StateConverter<BatchState>>();
        conventions.Properties<DocumentState>().HaveConversion<StateConverter<DocumentState>>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<ReportInfo>().Property<long>("RunId");
        model.Entity<ReportInfo>().HasKey("RunId");
        model.Entity<RunEntity>().HasOne(r => r.Report).WithOne().HasForeignKey<ReportInfo>("RunId");
        model.Entity<RunEntity>().HasOne(r => r.Document).WithMany().HasForeignKey(r => r.DocumentId);
        model.Entity<RunEntity>().Property(r => r.Layout).HasColumnType("jsonb");
        model.Entity<RunEntity>().Property(r => r.Notes).HasColumnType("jsonb");
        model.Entity<DocumentEntity>().HasOne(d => d.CurrentRun).WithMany().HasForeignKey(d => d.CurrentRunId);
        model.Entity<DocumentEntity>().HasOne(d => d.Report).WithMany().HasForeignKey(d => d.CurrentRunId);
        model.Entity<FundEntity>().HasKey(f => new { f.RunId, f.Ordinal });
        model.Entity<FindingEntity>().HasKey(f => new { f.RunId, f.Ordinal });
        NameInSnakeCase(model);
    }

    private static void NameInSnakeCase(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table) entity.SetTableName(Named(table));
            foreach (var property in entity.GetProperties()) property.SetColumnName(Named(property.Name));
        }

        static string Named(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
    }
}
