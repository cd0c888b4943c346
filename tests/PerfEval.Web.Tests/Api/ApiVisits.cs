using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Accounts;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Review;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

/// <summary>What programs do with a token.</summary>
internal static class ApiVisits
{
    public const string Root = "/api/v1";

    private static readonly ApiScope[] Everything = Enum.GetValues<ApiScope>();

    public static TokenRegister Tokens(this PerfEvalSite site) => site.Services.GetRequiredService<TokenRegister>();

    /// <summary>A new account of that role and region.</summary>
    public static async Task<Account> AccountAsync(this PerfEvalSite site, AccountRole role, string region = "")
    {
        var (accounts, name) = (site.Services.GetRequiredService<AccountRegister>(), $"api-{role}-{Guid.NewGuid():N}"[..24]);
        await accounts.CreateAsync(name, SignInDesk.Hash(name, PerfEvalSite.Password), mustChange: false, role, [region], TestContext.Current.CancellationToken);
        return (await accounts.FindAsync(name, TestContext.Current.CancellationToken))!;
    }

    public static async Task<string> SecretAsync(this PerfEvalSite site, Account account, params ApiScope[] scopes) =>
        (await site.Tokens().CreateAsync(account.Id, "测试", scopes.Length == 0 ? Everything : scopes, DateTimeOffset.MaxValue.AddYears(-1), TestContext.Current.CancellationToken))!.Value.Secret;

    /// <summary>A program with a token that may do all that its account may.</summary>
    public static async Task<HttpClient> ProgramAsync(this PerfEvalSite site, AccountRole role = AccountRole.Admin, string region = "", params ApiScope[] scopes) =>
        site.Program(await site.SecretAsync(await site.AccountAsync(role, region), scopes));

    public static HttpClient Program(this PerfEvalSite site, string? secret, string? from = null)
    {
        // From an address of its own where wrong tokens are tried: they are counted by address.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        if (from is not null)
            handler.ConnectCallback = async (context, cancel) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(IPAddress.Parse(from).MapToIPv6(), 0));
                await socket.ConnectAsync(IPAddress.Loopback.MapToIPv6(), context.DnsEndPoint.Port, cancel);
                return new NetworkStream(socket, ownsSocket: true);
            };
        var program = new HttpClient(handler) { BaseAddress = site.Address };
        if (secret is not null) program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return program;
    }

    public static async Task<JsonNode> JsonAsync(this HttpClient program, string address)
    {
        using var answer = await program.GetAsync(Root + address, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return await answer.JsonAsync();
    }

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    /// <summary>A problem of that status, in Chinese; answers its detail.</summary>
    public static async Task<string> ProblemAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == status, $"{answer.RequestMessage?.RequestUri}: {answer.StatusCode} {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(body);
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        foreach (var name in new[] { "title", "detail" }) Assert.Contains(problem.RootElement.GetProperty(name).GetString()!, c => c is >= '一' and <= '鿿');
        Assert.Matches("^[0-9a-f]{32}$", problem.RootElement.GetProperty("trace_id").GetString()!);
        return problem.RootElement.GetProperty("detail").GetString()!;
    }

    /// <summary>Uploads reports of the pages' example; answers their batch and documents, in the order given.</summary>
    public static async Task<(long Batch, IReadOnlyList<long> Reports)> ReportsAsync(this PerfEvalSite site, params string[] projects)
    {
        using var admin = await site.SignedInAsync();
        var batch = await admin.UploadAsync([.. projects.Select((p, i) => ($"{i}.txt", ReportListTests.Unique(p)))]);
        using var program = await site.ProgramAsync();
        return (batch, [.. (await program.JsonAsync($"/batches/{batch}/files"))["items"]!.AsArray().Select(f => f!["document_id"]!.GetValue<long>())]);
    }

    public static Task<string> KeyAsync(this PerfEvalSite site, long report) => site.KeyAsync($"/reports/{report}", ReviewVisits.Sum);
}
