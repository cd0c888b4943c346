using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PerfEval.Storage.Access;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

public sealed class VerdictApiTests(PerfEvalSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_verdict_is_given_on_what_was_seen_and_on_nothing_else()
    {
        var address = await AddressAsync("先后渠");
        using var first = await site.ProgramAsync(AccountRole.Reviewer);
        using var second = await site.ProgramAsync(AccountRole.Reviewer);

        using var blind = await PutAsync(first, address, null, new { verdict = "confirmed" });
        using var any = await PutAsync(first, address, "*", new { verdict = "confirmed" });
        using var given = await PutAsync(first, address, "\"r0\"", new { verdict = "dismissed", reason = "explained", words = "见附件二" });
        using var again = await PutAsync(first, address, "\"r0\"", new { verdict = "dismissed", reason = "explained", words = "见附件二" });
        using var late = await PutAsync(second, address, "\"r0\"", new { verdict = "confirmed" });
        using var strange = await PutAsync(second, address, "\"abc\"", new { verdict = "confirmed" });
        using var seen = await PutAsync(second, address, given.Headers.ETag!.Tag, new { verdict = "confirmed" });

        await blind.ProblemAsync(HttpStatusCode.PreconditionRequired);
        await any.ProblemAsync(HttpStatusCode.PreconditionRequired);
        Assert.Equal((HttpStatusCode.OK, "\"r1\"", "\"r1\""), (given.StatusCode, given.Headers.ETag.Tag, again.Headers.ETag!.Tag));
        Assert.Contains("标为“已排除”（原文另有说明：见附件二），您的意见没有保存", await late.ProblemAsync(HttpStatusCode.PreconditionFailed), StringComparison.Ordinal);
        await strange.ProblemAsync(HttpStatusCode.PreconditionFailed);
        Assert.Equal("\"r2\"", seen.Headers.ETag!.Tag);
        Assert.Equal("confirmed", (await first.JsonAsync(address))["verdict"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_withdrawn_verdict_is_open_again_and_its_tag_tells()
    {
        var address = await AddressAsync("撤回渠");
        using var program = await site.ProgramAsync(AccountRole.Reviewer);
        (await PutAsync(program, address, "\"r0\"", new { verdict = "returned" })).Dispose();
        using var withdrawal = new HttpRequestMessage(HttpMethod.Delete, ApiVisits.Root + address) { Headers = { { "If-Match", "\"r1\"" } } };

        using var withdrawn = await program.SendAsync(withdrawal, Cancel);
        using var same = new HttpRequestMessage(HttpMethod.Get, ApiVisits.Root + address) { Headers = { { "If-None-Match", "\"r2\"" } } };
        using var unchanged = await program.SendAsync(same, Cancel);

        Assert.Null((await withdrawn.JsonAsync())["verdict"]);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        var report = address.Split('/')[2];
        Assert.Null((await program.JsonAsync($"/reports/{report}/verdicts"))["items"]![0]!["verdict"]);
        Assert.Contains((await program.JsonAsync($"/findings?report={report}&open=true"))["items"]!.AsArray(), f => f!["finding"]!["rule"]!.GetValue<string>() == "PE103");
    }

    [Theory]
    [InlineData("""{"verdict":"dismissed"}""", "理由")]
    [InlineData("""{"verdict":"dismissed","reason":"other","words":" "}""", "写明原因")]
    [InlineData("""{"verdict":null}""", "意见")]
    [InlineData("""{"verdict":"maybe"}""", "")]
    [InlineData("""{"verdict":1}""", "")]
    [InlineData("null", "")]
    public async Task A_verdict_that_lacks_something_is_not_saved(string body, string told)
    {
        var address = await AddressAsync("缺项坝");
        using var program = await site.ProgramAsync(AccountRole.Reviewer);

        using var answer = await PutAsync(program, address, "\"r0\"", JsonNode.Parse(body));

        Assert.Contains(told, await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Equal(0, (await program.JsonAsync(address))["revision"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_finding_that_is_not_there_has_no_verdict()
    {
        var address = await AddressAsync("没有渠");
        using var program = await site.ProgramAsync(AccountRole.Reviewer);
        var nowhere = address.Replace(address.Split('/')[4], "nothing", StringComparison.Ordinal);

        using var read = await program.GetAsync(ApiVisits.Root + nowhere, Cancel);
        using var given = await PutAsync(program, nowhere, "\"r0\"", new { verdict = "confirmed" });

        await read.ProblemAsync(HttpStatusCode.NotFound);
        await given.ProblemAsync(HttpStatusCode.NotFound);
    }

    private async Task<string> AddressAsync(string project)
    {
        var (_, reports) = await site.ReportsAsync(project);
        return $"/reports/{reports[0]}/findings/{await site.KeyAsync(reports[0])}/verdict";
    }

    private static Task<HttpResponseMessage> PutAsync(HttpClient program, string address, string? tag, object? body)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, ApiVisits.Root + address) { Content = JsonContent.Create(body) };
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-Match", tag);
        return program.SendAsync(request, Cancel);
    }
}
