using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using PerfEval.Ingestion;
using PerfEval.Storage.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

public sealed class ApiDoorTests(PerfEvalSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/reports")]
    [InlineData("/API/V1/reports")]
    [InlineData("/api/v1/no/such/thing")]
    public async Task Without_a_token_nothing_is_answered(string address)
    {
        using var stranger = site.Program(null);

        using var answer = await stranger.GetAsync(address, Cancel);

        await answer.ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Theory]
    [InlineData("GET", "/api/v1/reports")]
    [InlineData("POST", "/api/v1/uploads")]
    [InlineData("POST", "/API/v1/batches/1/cancel")]
    public async Task The_cookie_of_a_signed_in_person_opens_nothing(string method, string address)
    {
        using var visitor = await site.SignedInAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await visitor.SendAsync(request, Cancel);

        await answer.ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_cookie_beside_a_token_adds_nothing_to_it()
    {
        using var visitor = await site.SignedInAsync();
        var (_, reports) = await site.ReportsAsync("夹带渠");
        var secret = await site.SecretAsync(await site.AccountAsync(AccountRole.Analyst, "广东省/"));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/reports/{reports[0]}") { Headers = { { "Authorization", $"Bearer {secret}" } } };

        using var answer = await visitor.SendAsync(request, Cancel);

        await answer.ProblemAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("GET", "/no/such/thing", 404)]
    [InlineData("GET", "/reports/999999999", 404)]
    [InlineData("GET", "/reports/abc", 404)]
    [InlineData("GET", "/reports/1/amounts/x", 404)]
    [InlineData("PATCH", "/reports", 405)]
    [InlineData("GET", "/reports?limit=0", 400)]
    [InlineData("GET", "/reports?limit=201", 400)]
    [InlineData("GET", "/reports?limit=many", 400)]
    [InlineData("GET", "/reports?cursor=%E5%9D%8F", 400)]
    [InlineData("GET", "/reports?cursor=MXwy", 400)]
    [InlineData("GET", "/reports?state=99", 400)]
    [InlineData("GET", "/reports?state=nothing", 400)]
    [InlineData("GET", "/findings?verdict=7", 400)]
    [InlineData("GET", "/problems?code=P77", 400)]
    [InlineData("GET", "/search?q=%E5%B9%B4%E5%BA%A6:abc", 400)]
    [InlineData("GET", "/analytics/nothing", 404)]
    [InlineData("GET", "/analytics/problems?by=9", 400)]
    [InlineData("GET", "/exports/analytics/problems.pdf", 400)]
    [InlineData("GET", "/exports/batches/999999999/findings.xlsx", 404)]
    [InlineData("POST", "/uploads", 415)]
    [InlineData("POST", "/uploads/known", 415)]
    public async Task Whatever_is_wrong_is_told_in_chinese(string method, string address, int status)
    {
        using var program = await site.ProgramAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), ApiVisits.Root + address);
        if (status == 415) request.Content = new StringContent("文件", Encoding.UTF8, "text/plain");

        using var answer = await program.SendAsync(request, Cancel);

        await answer.ProblemAsync((HttpStatusCode)status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_no_json_is_refused()
    {
        using var program = await site.ProgramAsync();
        using var large = await program.PostAsJsonAsync("/api/v1/uploads/known", Enumerable.Repeat(new string('0', 64), 20_000), Cancel);
        using var broken = await program.PostAsync("/api/v1/uploads/known", new StringContent("[\"", Encoding.UTF8, "application/json"), Cancel);

        await large.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        await broken.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_token_without_the_scope_is_told_which()
    {
        using var reader = await site.ProgramAsync(AccountRole.Admin, "", ApiScope.Read);

        using var upload = await reader.PostAsync("/api/v1/batches/1/cancel", null, Cancel);
        using var accounts = await reader.GetAsync("/api/v1/accounts", Cancel);

        Assert.Contains("upload", await upload.ProblemAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
        Assert.Contains("admin", await accounts.ProblemAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 429)]
    [InlineData(false, 507)]
    public async Task No_room_is_told_with_what_helps(bool passes, int status)
    {
        var context = await FailedAsync(new IntakeFullException("没有收下。", passes));

        Assert.Equal((status, passes ? "10" : ""), (context.Response.StatusCode, context.Response.Headers.RetryAfter.ToString()));
    }

    [Fact]
    public async Task A_fault_of_ours_tells_nothing_of_the_program()
    {
        var context = await FailedAsync(new InvalidOperationException("secret of the program"));
        context.Response.Body.Position = 0;
        var told = await new StreamReader(context.Response.Body).ReadToEndAsync(Cancel);

        Assert.Equal(500, context.Response.StatusCode);
        Assert.Contains("程序出现故障", told, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
    }

    private async Task<HttpContext> FailedAsync(Exception fault)
    {
        var context = new DefaultHttpContext { RequestServices = site.Services, Request = { Path = "/api/v1/uploads" }, Response = { Body = new MemoryStream() } };
        await new ApiErrors(_ => throw fault, NullLogger<ApiErrors>.Instance).InvokeAsync(context);
        return context;
    }
}
