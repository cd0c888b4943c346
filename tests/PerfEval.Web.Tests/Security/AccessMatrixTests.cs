using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Accounts;
using PerfEval.Web.Tests.PageView;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Security;

/// <summary>Every endpoint × every role × regions. A new endpoint fails here till its row is written.</summary>
public sealed class AccessMatrixTests(PerfEvalSite site)
{
    // address → who may: c clerk, r reviewer, a analyst, m administrator; {id} a report of 湖南省岳阳市华容县
    private static readonly Dictionary<string, string> Matrix = new()
    {
        [""] = "cram",
        ["account"] = "cram",
        ["accounts"] = "m",
        ["batches/{batch:long}/findings.xlsx"] = "cram",
        ["help/api"] = "cram",
        ["password"] = "cram",
        ["problems"] = "am",
        ["problems/sentences"] = "am",
        ["queries"] = "cram",
        ["reports"] = "cram",
        ["reports/{id:long}"] = "cram",
        ["reports/{id:long}/correction"] = "rm",
        ["reports/{id:long}/feedback.docx"] = "cram",
        ["reports/{id:long}/file"] = "cram",
        ["reports/{id:long}/finding"] = "rm",
        ["reports/{id:long}/pages/{number:int}.png"] = "cram",
        ["reports/{id:long}/publish"] = "cram",
        ["reports/{id:long}/publish/choice"] = "rm",
        ["reports/{id:long}/publish/data.json"] = "cram",
        ["reports/{id:long}/publish/report.docx"] = "cram",
        ["reports/{id:long}/publish/report.txt"] = "cram",
        ["review"] = "rm",
        ["search"] = "cram",
        ["similar"] = "am",
        ["similar/clusters"] = "am",
        ["similar/repeated"] = "am",
        ["similar/{first:long}/{second:long}"] = "am",
        ["statistics"] = "am",
        ["statistics/roster"] = "am",
        ["uploads"] = "cm",
        ["uploads/events"] = "cm",
        ["uploads/files"] = "cm",
        ["uploads/known"] = "cm",
        ["uploads/roster"] = "cm",
    };

    // Where a file of the front end is missing while the program is being developed.
    private const string StaticFiles = "{**path:file}";

    private static readonly Dictionary<char, AccountRole> Roles = new() { ['c'] = AccountRole.Clerk, ['r'] = AccountRole.Reviewer, ['a'] = AccountRole.Analyst, ['m'] = AccountRole.Admin };

    [Fact]
    public void Every_endpoint_that_needs_a_sign_in_stands_in_the_matrix() =>
        Assert.Equal(Matrix.Keys.Order(StringComparer.Ordinal), Endpoints().Select(e => e.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData('c')]
    [InlineData('r')]
    [InlineData('a')]
    [InlineData('m')]
    public async Task A_role_opens_what_is_its_own_and_nothing_else(char role)
    {
        var report = await ReportAsync(site);
        using var visitor = await SignedInAsync(Roles[role], "湖南省/岳阳市/华容县");

        foreach (var (address, may) in Matrix)
        {
            var path = address.Replace("{id:long}", $"{report}", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{first:long}/{second:long}", "1/2", StringComparison.Ordinal);
            using var request = new HttpRequestMessage(address is "uploads/files" or "uploads/known" ? HttpMethod.Post : HttpMethod.Get, "/" + path);
            using var answer = await visitor.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            var refused = answer.StatusCode == HttpStatusCode.Forbidden;
            Assert.True(refused != may.Contains(role, StringComparison.Ordinal), $"{role} {address}: {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("湖南省/岳阳市/华容县", true)]
    [InlineData("湖南省/岳阳市/", true)]
    [InlineData("湖南省/", true)]
    [InlineData("湖南省/岳阳市/湘阴县", false)]
    [InlineData("广东省/", false)]
    public async Task A_report_is_there_for_its_own_county_city_and_province_and_for_nobody_else(string region, bool sees)
    {
        var report = await ReportAsync(site);
        foreach (var role in new[] { AccountRole.Clerk, AccountRole.Reviewer, AccountRole.Analyst })
        {
            using var visitor = await SignedInAsync(role, region);
            foreach (var address in Matrix.Keys.Where(a => a.Contains("{id", StringComparison.Ordinal) && Matrix[a].Contains(role.ToString().ToLowerInvariant()[0], StringComparison.Ordinal)))
            {
                using var answer = await visitor.GetAsync("/" + address.Replace("{id:long}", $"{report}", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal) + "?key=x", TestContext.Current.CancellationToken);
                if (sees && !address.EndsWith("finding", StringComparison.Ordinal)) Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                if (!sees) Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
            Assert.Equal(sees, Names(await visitor.ReadAsync("/reports?county=华容县"), report));
            if (role == AccountRole.Reviewer) Assert.Equal(sees, Names(await visitor.ReadAsync("/review?county=华容县"), report));
        }
    }

    [Fact]
    public async Task A_change_of_role_and_a_disabled_account_count_at_once()
    {
        var accounts = site.Services.GetRequiredService<AccountRegister>();
        var name = await CreateAsync(AccountRole.Clerk, "");
        using var visitor = await site.SignedInAsync(name);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(visitor, "/review"));
        var id = (await accounts.ListAsync(TestContext.Current.CancellationToken)).Single(a => a.Name == name).Id;

        await accounts.SetAccessAsync(id, AccountRole.Reviewer, [""], disabled: false, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, "/review"));
        await accounts.SetAccessAsync(id, AccountRole.Reviewer, [""], disabled: true, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(visitor, "/review"));
    }

    private static bool Names(string page, long report) => Regex.IsMatch(page, $"/reports/{report}\\b");

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    // Those of the interface stand in a matrix of their own.
    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null && e.RoutePattern.RawText != StaticFiles && !ApiAccessMatrixTests.IsApi(e))
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null || e.Metadata.GetMetadata<HttpMethodMetadata>() is not null);

    /// <summary>A report of 湖南省岳阳市华容县.</summary>
    internal static async Task<long> ReportAsync(PerfEvalSite site)
    {
        using var admin = await site.SignedInAsync();
        var page = await admin.UploadReportAsync($"{Guid.NewGuid():N}.pdf", PageFiles.Report($"{Guid.NewGuid():N}渠"));
        var id = long.Parse(page.Split('/')[^1], CultureInfo.InvariantCulture);
        var source = site.Services.GetRequiredService<Npgsql.NpgsqlDataSource>();
        await using var command = source.CreateCommand("""
            update reports set province = '湖南省', city = '岳阳市', county = '华容县' where run_id = (select current_run_id from documents where id = $1);
            """);
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        foreach (var then in new[] { "update documents set current_run_id = current_run_id where id = $1", "update reviews set county = '华容县' where document_id = $1" })
        {
            await using var follow = source.CreateCommand(then);
            follow.Parameters.Add(new() { Value = id });
            await follow.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        return id;
    }

    private async Task<HttpClient> SignedInAsync(AccountRole role, string region) => await site.SignedInAsync(await CreateAsync(role, region));

    private async Task<string> CreateAsync(AccountRole role, string region)
    {
        var name = $"{role}-{Guid.NewGuid():N}"[..20];
        await site.Services.GetRequiredService<AccountRegister>().CreateAsync(name, SignInDesk.Hash(name, PerfEvalSite.Password), mustChange: false, role, [region], TestContext.Current.CancellationToken);
        return name;
    }
}
