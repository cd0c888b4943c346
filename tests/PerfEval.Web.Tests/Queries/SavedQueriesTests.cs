using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Accounts;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Queries;

/// <summary>常用查询: kept by one account, for itself alone.</summary>
public sealed partial class SavedQueriesTests(PerfEvalSite site)
{
    [Fact]
    public async Task What_was_asked_is_kept_under_a_name_without_the_place_in_the_list()
    {
        using var visitor = await SomebodyAsync();
        Assert.Contains("存为常用查询", await visitor.ReadAsync("/reports?county=华容县"), StringComparison.Ordinal);

        using var answer = await visitor.SendAsync("/reports?county=华容县&p=2", "/queries", ("page", "/reports"), ("query", "?county=华容县&year=&p=2"), ("name", "华容<b>"));

        Assert.Equal("/reports?county=" + Uri.EscapeDataString("华容县"), answer.Headers.Location?.OriginalString);
        var page = await visitor.ReadAsync("/reports");
        Assert.Contains(">华容&lt;b&gt;</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">华容&lt;b&gt;</a>", await visitor.ReadAsync("/search"), StringComparison.Ordinal);
        Assert.Contains(">华容&lt;b&gt;</a>", await visitor.ReadAsync("/queries"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_name_takes_the_new_query()
    {
        using var visitor = await SomebodyAsync();
        foreach (var year in new[] { 2020, 2021 })
            (await visitor.SendAsync("/queries", "/queries", ("page", "/search"), ("query", $"?q=年度:{year}"), ("name", "本年"))).Dispose();

        var page = await visitor.ReadAsync("/queries");

        Assert.Single(DeleteForm().Matches(page));
        Assert.Contains("2021", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/accounts", "?a=1", "名")]
    [InlineData("//evil.example/", "?a=1", "名")]
    [InlineData("/reports", "?a=1", "   ")]
    public async Task Other_pages_and_nameless_queries_are_refused(string page, string query, string name)
    {
        using var visitor = await SomebodyAsync();

        using var answer = await visitor.SendAsync("/queries", "/queries", ("page", page), ("query", query), ("name", name));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("共 0 个", await visitor.ReadAsync("/queries"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_or_deletes_the_queries_of_another()
    {
        using var owner = await SomebodyAsync();
        using var other = await SomebodyAsync();
        (await owner.SendAsync("/queries", "/queries", ("page", "/reports"), ("query", "?year=2020"), ("name", "二〇年"))).Dispose();
        var id = DeleteForm().Match(await owner.ReadAsync("/queries")).Groups["id"].Value;

        using var refused = await other.SendAsync("/queries", "/queries?handler=Delete", ("id", id));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.DoesNotContain("二〇年", await other.ReadAsync("/queries"), StringComparison.Ordinal);
        using var deleted = await owner.SendAsync("/queries", "/queries?handler=Delete", ("id", id));
        Assert.Equal("/queries", deleted.Headers.Location?.OriginalString);
        Assert.Contains("共 0 个", await owner.ReadAsync("/queries"), StringComparison.Ordinal);
    }

    private async Task<HttpClient> SomebodyAsync()
    {
        var name = $"查询-{Guid.NewGuid():N}"[..20];
        await site.Services.GetRequiredService<AccountRegister>().CreateAsync(name, SignInDesk.Hash(name, PerfEvalSite.Password), mustChange: false, AccountRole.Reviewer, [""], TestContext.Current.CancellationToken);
        return await site.SignedInAsync(name);
    }

    [GeneratedRegex("name=\"id\" value=\"(?<id>\\d+)\"")]
    private static partial Regex DeleteForm();
}
