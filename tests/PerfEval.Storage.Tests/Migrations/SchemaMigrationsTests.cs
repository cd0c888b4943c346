using Npgsql;
using PerfEval.Storage.Migrations;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Migrations;

public sealed class SchemaMigrationsTests(TestCluster cluster)
{
    [Fact]
    public async Task Four_processes_at_once_bring_the_schema_up_to_date()
    {
        var database = await cluster.CreateDatabaseAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SchemaMigrations.ApplyAsync(database)));

        Assert.Equal((long)SchemaScript.All.Count, await ScalarAsync(database, "select count(*) from schema_scripts"));
    }

    [Fact]
    public async Task Refuses_a_script_that_was_changed_after_it_ran()
    {
        var database = await cluster.CreateDatabaseAsync();
        await SchemaMigrations.ApplyAsync(database, [new SchemaScript(1, "0001_a.sql", "create table a (i int)")], default);

        var refused = await Assert.ThrowsAsync<SchemaChangedException>(
            () => SchemaMigrations.ApplyAsync(database, [new SchemaScript(1, "0001_a.sql", "create table a (i bigint)")], default));
        Assert.Equal("0001_a.sql", refused.Script);
    }

    [Fact]
    public async Task A_script_that_fails_leaves_nothing_behind()
    {
        var database = await cluster.CreateDatabaseAsync();
        SchemaScript[] broken = [new(1, "0001_a.sql", "create table a (i int)"), new(2, "0002_b.sql", "create table b (i int); select 1/0")];

        await Assert.ThrowsAsync<PostgresException>(() => SchemaMigrations.ApplyAsync(database, broken, default));

        Assert.Equal(1L, await ScalarAsync(database, "select count(*) from schema_scripts"));
        Assert.Equal(true, await ScalarAsync(database, "select to_regclass('b') is null and to_regclass('a') is not null"));
    }

    [Fact]
    public void Scripts_are_numbered_from_one_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, SchemaScript.All.Count), SchemaScript.All.Select(s => s.Number));

    private static async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
