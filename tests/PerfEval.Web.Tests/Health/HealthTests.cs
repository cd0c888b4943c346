using System.Net;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Health;

public sealed class HealthTests(PerfEvalSite site)
{
    [Theory]
    [InlineData("/health/live", """{"status":"Healthy","checks":{}}""")]
    [InlineData("/health/ready", """{"status":"Healthy","checks":{"database":"Healthy","files":"Healthy"}}""")]
    public async Task A_watcher_asks_without_sign_in_and_learns_no_details(string address, string answered)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(answered, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
