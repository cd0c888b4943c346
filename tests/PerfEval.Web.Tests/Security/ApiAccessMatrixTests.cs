using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PerfEval.Storage.Access;
using PerfEval.Web.Tests.Api;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Security;

/// <summary>Every endpoint of the interface × every role × scopes × regions. A new one fails here till its row is written.</summary>
public sealed class ApiAccessMatrixTests(PerfEvalSite site)
{
    // method and address → the scope it needs (none: any token), and who may: c clerk, r reviewer, a analyst, m administrator
    private static readonly Dictionary<string, (ApiScope? Scope, string May)> Matrix = new()
    {
        ["DELETE reports/{id:long}/findings/{key}/verdict"] = (ApiScope.Review, "rm"),
        ["DELETE token"] = (null, "cram"),
        ["GET accounts"] = (ApiScope.Admin, "m"),
        ["GET analytics/{name}"] = (ApiScope.Read, "am"),
        ["GET batches"] = (ApiScope.Read, "cm"),
        ["GET batches/{id:long}"] = (ApiScope.Read, "cm"),
        ["GET batches/{id:long}/files"] = (ApiScope.Read, "cm"),
        ["GET exports/analytics/{name}.{format}"] = (ApiScope.Export, "am"),
        ["GET exports/batches/{batch:long}/findings.xlsx"] = (ApiScope.Export, "cram"),
        ["GET exports/reports/{id:long}/feedback.docx"] = (ApiScope.Export, "cram"),
        ["GET findings"] = (ApiScope.Read, "cram"),
        ["GET problems"] = (ApiScope.Read, "am"),
        ["GET problems/codes"] = (ApiScope.Read, "am"),
        ["GET queue"] = (ApiScope.Read, "rm"),
        ["GET reports"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/amounts"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/analysis"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/checks"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/dates"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/document-numbers"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/file"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/findings"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/findings/{key}/verdict"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/funds"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/indicators"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/passages"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/rates"] = (ApiScope.Read, "cram"),
        ["GET reports/{id:long}/verdicts"] = (ApiScope.Read, "cram"),
        ["GET search"] = (ApiScope.Read, "cram"),
        ["GET token"] = (null, "cram"),
        ["POST batches/{id:long}/cancel"] = (ApiScope.Upload, "cm"),
        ["POST batches/{id:long}/pause"] = (ApiScope.Upload, "cm"),
        ["POST batches/{id:long}/resume"] = (ApiScope.Upload, "cm"),
        ["POST batches/{id:long}/retry"] = (ApiScope.Upload, "cm"),
        ["POST uploads"] = (ApiScope.Upload, "cm"),
        ["POST uploads/known"] = (ApiScope.Upload, "cm"),
        ["PUT reports/{id:long}/findings/{key}/verdict"] = (ApiScope.Review, "rm"),
    };

    public static bool IsApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal);

    [Fact]
    public void Every_endpoint_of_the_interface_stands_in_the_matrix() => Assert.Equal(
        Matrix.Keys.Order(StringComparer.Ordinal),
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => IsApi(e) && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText!.Trim('/')["api/v1/".Length..]}")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData('c', AccountRole.Clerk)]
    [InlineData('r', AccountRole.Reviewer)]
    [InlineData('a', AccountRole.Analyst)]
    [InlineData('m', AccountRole.Admin)]
    public async Task A_token_does_what_its_scopes_and_the_role_of_its_account_allow(char letter, AccountRole role)
    {
        var place = await PlaceAsync();
        var account = await site.AccountAsync(role, "湖南省/岳阳市/华容县");
        foreach (var (row, (scope, may)) in Matrix)
        {
            // The database counts the tokens of an account: one for all rows, one that lacks what the row needs, and those of the rows that end their token.
            using var whole = site.Program(await TokenAsync(account, row == "DELETE token" ? "own" : "whole", Enum.GetValues<ApiScope>()));
            Assert.True((await StatusAsync(whole, row, place) != HttpStatusCode.Forbidden) == may.Contains(letter, StringComparison.Ordinal), $"{letter} {row}");
            if (scope is not { } needed) continue;
            using var lacking = site.Program(await TokenAsync(account, $"all but {needed}", [.. Enum.GetValues<ApiScope>().Where(s => s != needed)]));
            Assert.True(await StatusAsync(lacking, row, place) == HttpStatusCode.Forbidden, $"{letter} without {needed}: {row}");
        }
    }

    [Theory]
    [InlineData("湖南省/岳阳市/华容县", true)]
    [InlineData("湖南省/岳阳市/", true)]
    [InlineData("湖南省/", true)]
    [InlineData("湖南省/岳阳市/湘阴县", false)]
    [InlineData("广东省/", false)]
    public async Task What_lies_in_another_region_is_not_there_whatever_its_number(string region, bool sees)
    {
        var place = await PlaceAsync();
        foreach (var (letter, role) in new[] { ('c', AccountRole.Clerk), ('r', AccountRole.Reviewer), ('a', AccountRole.Analyst) })
        {
            using var program = await site.ProgramAsync(role, region);
            foreach (var (row, (_, may)) in Matrix.Where(m => (m.Key.Contains("{id", StringComparison.Ordinal) || m.Key.Contains("{batch", StringComparison.Ordinal)) && m.Value.May.Contains(letter, StringComparison.Ordinal)))
            {
                var status = await StatusAsync(program, row, place);
                Assert.True((status != HttpStatusCode.NotFound) == sees && status < HttpStatusCode.InternalServerError, $"{role} of {region}: {row} {status} {may}");
            }
            foreach (var list in new[] { $"/reports?batch={place.Batch}", $"/findings?batch={place.Batch}", $"/findings?report={place.Report}" })
                Assert.True((await program.JsonAsync(list))["items"]!.AsArray().Count > 0 == sees, $"{role} of {region}: {list}");
            if (role == AccountRole.Reviewer) Assert.Equal(sees, (await program.JsonAsync($"/queue?batch={place.Batch}"))["items"]!.AsArray().Count > 0);
            if (role == AccountRole.Clerk) Assert.Equal(sees, (await program.JsonAsync("/batches?limit=200"))["items"]!.AsArray().Any(b => b!["id"]!.GetValue<long>() == place.Batch));
        }
    }

    private readonly Dictionary<string, string> secrets = new(StringComparer.Ordinal);

    private async Task<string> TokenAsync(Storage.Accounts.Account account, string what, ApiScope[] scopes) =>
        secrets.TryGetValue(what, out var secret) ? secret : secrets[what] = await site.SecretAsync(account, scopes);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient program, string row, (long Report, long Batch, string Key) place)
    {
        var (method, address) = (row.Split(' ')[0], row.Split(' ')[1]);
        var id = address.StartsWith("batches", StringComparison.Ordinal) ? place.Batch : place.Report;
        var path = address.Replace("{id:long}", $"{id}", StringComparison.Ordinal).Replace("{batch:long}", $"{place.Batch}", StringComparison.Ordinal).Replace("{key}", place.Key, StringComparison.Ordinal)
            .Replace("{name}", "statistics", StringComparison.Ordinal).Replace("{format}", "csv", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{ApiVisits.Root}/{path}?code=P12&q=水渠");
        if (method is "PUT" or "DELETE") request.Headers.TryAddWithoutValidation("If-Match", "\"r0\"");
        if (method == "PUT") request.Content = JsonContent.Create(new { verdict = "confirmed" });
        using var answer = await program.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private async Task<(long Report, long Batch, string Key)> PlaceAsync()
    {
        var report = await AccessMatrixTests.ReportAsync(site);
        await using var command = site.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select batch_id from uploads where document_id = $1");
        command.Parameters.Add(new() { Value = report });
        return (report, (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!, await site.KeyAsync(report));
    }
}
