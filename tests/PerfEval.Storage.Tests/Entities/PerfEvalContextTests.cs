using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using PerfEval.Storage.Entities;
using PerfEval.Storage.Queries;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Entities;

public sealed class PerfEvalContextTests(TestCluster cluster)
{
    private const string ColumnsOfTable = """
        select a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull
        from pg_attribute a where a.attrelid = to_regclass($1) and a.attnum > 0
        """;

    [Fact]
    public async Task Every_mapped_column_stands_in_the_database_with_its_type()
    {
        await using var database = await cluster.OpenAsync();
        await using var context = new PerfEvalContext(database.Source);

        foreach (var entity in context.Model.GetEntityTypes().Where(e => e.GetTableName() is not null))
            Assert.Subset((await InDatabaseAsync(database.Source, entity.GetTableName()!)).ToHashSet(), Mapped(entity).ToHashSet());
    }

    [Fact]
    public async Task Every_set_can_be_read()
    {
        await using var database = await cluster.OpenAsync();
        await using var context = new PerfEvalContext(database.Source);

        Assert.Empty(await context.Batches.Take(1).ToListAsync());
        Assert.Empty(await context.Uploads.Take(1).ToListAsync());
        Assert.Empty(await context.Documents.Take(1).ToListAsync());
        Assert.Empty(await context.Runs.Take(1).ToListAsync());
        Assert.Empty(await context.Reports.Take(1).ToListAsync());
        Assert.Empty(await context.Funds.Take(1).ToListAsync());
        Assert.Empty(await context.Findings.Take(1).ToListAsync());
    }

    [Fact]
    public async Task A_database_that_is_away_shows_as_a_passing_fault()
    {
        await using var away = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=a;Database=a");

        var fault = await Assert.ThrowsAsync<NpgsqlException>(() => new BatchQueries(away).FindAsync(1));

        Assert.True(fault.IsTransient);
    }

    private static IEnumerable<(string Name, string Type, bool Nullable)> Mapped(IEntityType entity) =>
        entity.GetProperties().Select(p => (p.GetColumnName(), p.GetColumnType(), p.IsColumnNullable()));

    private static async Task<List<(string Name, string Type, bool Nullable)>> InDatabaseAsync(NpgsqlDataSource source, string table)
    {
        await using var command = source.CreateCommand(ColumnsOfTable);
        command.Parameters.Add(new NpgsqlParameter { Value = table });
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<(string, string, bool)>();
        while (await reader.ReadAsync()) columns.Add((reader.GetString(0), reader.GetString(1), reader.GetBoolean(2)));
        return columns;
    }
}
