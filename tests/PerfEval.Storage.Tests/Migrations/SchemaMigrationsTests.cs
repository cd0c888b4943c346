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
    public void No_two_scripts_have_one_number() => Assert.Equal(SchemaScript.All.Count, SchemaScript.All.Select(s => s.Number).Distinct().Count());

    [Fact]
    public async Task A_script_that_comes_later_with_a_lower_number_is_still_run()
    {
        var database = await cluster.CreateDatabaseAsync();
        SchemaScript[] scripts = [new(1, "0001_a.sql", "create table a (i int)"), new(2, "0002_b.sql", "create table b (i int)"), new(3, "0003_c.sql", "create table c (i int)")];
        await SchemaMigrations.ApplyAsync(database, [scripts[0], scripts[2]], default);

        await SchemaMigrations.ApplyAsync(database, scripts, default);

        Assert.Equal(true, await ScalarAsync(database, "select to_regclass('b') is not null"));
    }

    private static async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
