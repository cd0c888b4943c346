using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Access;
using PerfEval.Web.Tests.Security;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

/// <summary>The document of the interface is a contract: programs are generated from the kept copy (Api/openapi.v1.json). PERFEVAL_ACCEPT=1 writes it anew.</summary>
public sealed class OpenApiTests(PerfEvalSite site)
{
    [Fact]
    public async Task The_document_is_the_kept_one()
    {
        var served = await TextAsync() + "\n";
        var kept = Kept();
        if (Environment.GetEnvironmentVariable("PERFEVAL_ACCEPT") == "1")
        {
            Assert.Null(Environment.GetEnvironmentVariable("CI"));
            await File.WriteAllTextAsync(kept, served, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken), served);
    }

    [Fact]
    public async Task Every_endpoint_is_told_of_in_chinese_with_its_scope_its_answer_and_its_problems()
    {
        var paths = (await DocumentAsync())["paths"]!.AsObject();
        var told = paths.SelectMany(p => p.Value!.AsObject().Select(o => (Name: $"{o.Key.ToUpperInvariant()} {p.Key}", Operation: o.Value!))).ToList();
        var there = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => ApiAccessMatrixTests.IsApi(e) && e.Metadata.GetMetadata<IAllowAnonymous>() is null);

        Assert.Equal(there.Count(), told.Count);
        Assert.All(told, t =>
        {
            Assert.Contains(t.Operation["summary"]!.GetValue<string>(), c => c is >= '一' and <= '鿿');
            Assert.True(t.Operation["x-scope"] is not null || t.Name.EndsWith("/token", StringComparison.Ordinal), t.Name);
            var responses = t.Operation["responses"]!.AsObject();
            var good = responses.Single(r => r.Key[0] == '2');
            Assert.True(good.Key == "204" || good.Value!["content"]?.AsObject().All(c => c.Value!["schema"] is not null) == true, t.Name);
            foreach (var status in new[] { "400", "401", "403", "429", "500" })
                Assert.Equal("#/components/schemas/Problem", responses[status]!["content"]!["application/problem+json"]!["schema"]!["$ref"]!.GetValue<string>());
        });
    }

    [Fact]
    public async Task The_page_shows_every_operation_without_anything_from_elsewhere()
    {
        using var visitor = await site.SignedInAsync((await site.AccountAsync(AccountRole.Clerk)).Name);
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync("/help/api"));

        foreach (var (path, item) in (await DocumentAsync())["paths"]!.AsObject())
            foreach (var (method, _) in item!.AsObject()) Assert.Contains($"{method.ToUpperInvariant()} {path}<", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href|action)=\"https?://", page);
        Assert.DoesNotMatch("<script(?![^>]* src=)|<style|\\sstyle=", page);
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await TextAsync())!;

    private async Task<string> TextAsync()
    {
        using var stranger = site.Visitor();
        return await stranger.ReadAsync("/api/v1/openapi.json");
    }

    private static string Kept([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "openapi.v1.json");
}
