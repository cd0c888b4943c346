using Npgsql;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Queries;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Queries;

public sealed class RoundTripTests(TestCluster cluster)
{
    [Fact]
    public async Task A_list_takes_the_same_number_of_queries_for_any_number_of_rows()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        for (var i = 0; i < 3; i++)
        {
            await database.HandInAsync(batch, $"{i}.docx", $"{i}");
            await new AnalysisStore(database.Source).SaveAsync(await database.ClaimNewAsync(), Samples.Analysis(), Samples.Document);
        }
        using var commands = new CommandCount();
        var builder = new NpgsqlDataSourceBuilder(database.ConnectionString);
        await using var counted = builder.UseLoggerFactory(commands).Build();

        Assert.Equal(3, (await new ReportQueries(counted).ListAsync(new())).Rows.Count);
        Assert.Equal(2, commands.Take());
        Assert.Single((await new BatchQueries(counted).ListAsync()).Rows);
        Assert.Equal(2, commands.Take());
        Assert.Equal(3, (await new BatchQueries(counted).UploadsAsync(batch)).Count);
        Assert.Equal(1, commands.Take());
    }
}
