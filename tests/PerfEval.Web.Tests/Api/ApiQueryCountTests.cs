using System.Diagnostics;
using PerfEval.Storage.Access;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

/// <summary>The commands that a whole request sends to the database, its sign-in with it.</summary>
public sealed class ApiQueryCountTests(PerfEvalSite site)
{
    [Fact]
    public async Task A_list_asks_as_many_queries_for_twelve_rows_as_for_one()
    {
        var (few, one) = await site.ReportsAsync("一条");
        var (many, _) = await site.ReportsAsync([.. Enumerable.Range(0, 12).Select(i => $"第{i}条")]);
        using var program = await site.ProgramAsync(AccountRole.Reviewer, "湖南省/");
        using var clerk = await site.ProgramAsync(AccountRole.Clerk, "湖南省/");
        using var count = new RequestCommands();

        // Two of them are the token and its account.
        foreach (var (who, address, commands) in new[]
                 {
                     (program, "/reports?batch={0}", 3), (program, "/findings?batch={0}", 4), (program, "/queue?batch={0}", 3), (clerk, "/batches/{0}/files", 4), (clerk, "/batches/{0}", 3),
                 })
            foreach (var batch in new[] { few, many })
                Assert.Equal((address, commands), (address, await count.OfAsync(who, address.Replace("{0}", $"{batch}", StringComparison.Ordinal))));
        Assert.Equal(3, await count.OfAsync(clerk, "/batches"));
        Assert.Equal(3, await count.OfAsync(program, $"/reports/{one[0]}"));
        Assert.Equal(4, await count.OfAsync(program, $"/reports/{one[0]}/findings/{await site.KeyAsync(one[0])}/verdict"));
        Assert.InRange(await count.OfAsync(program, $"/reports/{one[0]}/analysis"), 1, 20);
    }

    /// <summary>Counts by the trace that a request carries: others that run at the same time are not among them.</summary>
    private sealed class RequestCommands : IDisposable
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> commands = new(StringComparer.Ordinal);
        private readonly ActivityListener listener;

        public RequestCommands()
        {
            listener = new ActivityListener
            {
                ShouldListenTo = s => s.Name is "Npgsql" or "Microsoft.AspNetCore",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = a =>
                {
                    if (a.Source.Name == "Npgsql" && (a.GetTagItem("db.statement") ?? a.GetTagItem("db.query.text")) is not null) commands.AddOrUpdate(a.TraceId.ToString(), 1, (_, n) => n + 1);
                },
            };
            ActivitySource.AddActivityListener(listener);
        }

        public async Task<int> OfAsync(HttpClient program, string address)
        {
            await program.JsonAsync(address); // connections and types are asked for once
            var trace = ActivityTraceId.CreateRandom().ToString();
            using var request = new HttpRequestMessage(HttpMethod.Get, ApiVisits.Root + address) { Headers = { { "traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01" } } };
            using var answer = await program.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            return commands.GetValueOrDefault(trace);
        }

        public void Dispose() => listener.Dispose();
    }
}
