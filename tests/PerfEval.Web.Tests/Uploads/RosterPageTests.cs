using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PerfEval.Ingestion.Chunks;
using PerfEval.Storage;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Rosters;
using PerfEval.Storage.Tests.Queries;
using PerfEval.Web.Accounts;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Uploads;

public sealed class RosterPageTests(PerfEvalSite site)
{
    private const string Home = "湖南省/岳阳市/华容县";

    [Fact]
    public async Task A_clerk_loads_a_roster_and_sees_who_is_missing()
    {
        using var clerk = await ClerkAsync(Home);

        using var answer = await LoadAsync(clerk, "名单.csv", "2005年度应报名单\n单位,项目\n勤快局,水渠\n拖延局,\n勤快局,水渠\n");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var list = WebUtility.HtmlDecode(await clerk.ReadAsync(answer.Headers.Location!.OriginalString));
        Assert.Contains("已载入应报名单 2 条，另有 1 条重复", list, StringComparison.Ordinal);
        Assert.Contains("<td class=\"nowrap\">华容县</td>", list, StringComparison.Ordinal);

        var uploads = WebUtility.HtmlDecode(await clerk.ReadAsync("/uploads?roster=2005"));
        Assert.Contains("应报 <b>2</b> / 已报 <b>0</b>", uploads, StringComparison.Ordinal);
        Assert.Contains("未报 2</summary>", uploads, StringComparison.Ordinal);
        Assert.Contains("<li>拖延局</li>", WebUtility.HtmlDecode(await clerk.ReadAsync("/uploads/roster?year=2005&county=华容县&state=missing&handler=Missing")), StringComparison.Ordinal);
        Assert.Contains("2005,华容县,拖延局,,未报,", await clerk.ReadAsync("/uploads/roster?handler=File&state=missing&year=2005&format=csv"), StringComparison.Ordinal);
        using var book = await clerk.GetAsync("/uploads/roster?handler=File&year=2005&format=xlsx", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, book.StatusCode);
    }

    [Theory]
    [InlineData(Home, true)]
    [InlineData("湖南省/岳阳市/", true)]
    [InlineData("湖南省/", true)]
    [InlineData("", true)]
    [InlineData("湖南省/岳阳市/湘阴县", false)]
    [InlineData("广东省/", false)]
    public async Task A_roster_is_seen_in_its_regions_before_the_first_report_has_come(string region, bool sees)
    {
        var unit = $"局{Guid.NewGuid():N}";
        await site.Services.GetRequiredService<RosterRegister>().ReplaceAsync([new RosterEntry(2004, "华容县", unit, "")], cancel: TestContext.Current.CancellationToken);
        using var clerk = await ClerkAsync(region);

        Assert.Equal(sees, (await clerk.ReadAsync("/uploads/roster?year=2004")).Contains(unit, StringComparison.Ordinal));
        Assert.Equal(sees, (await clerk.ReadAsync("/uploads/roster?handler=File&year=2004&format=csv")).Contains(unit, StringComparison.Ordinal));
        Assert.Equal(sees, (await clerk.ReadAsync("/uploads/roster?handler=Missing&year=2004")).Contains(unit, StringComparison.Ordinal));
        Assert.Equal(sees, (await clerk.ReadAsync("/uploads?roster=2004")).Contains("2004年度", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Home, "名单.csv", "单位,县区,年度\n甲局,湘阴县,2003\n", "“甲局”的县区“湘阴县”不在您负责的地区内")]
    [InlineData(Home, "名单.csv", "单位\n甲局\n", "第2行（甲局）没有年度")]
    [InlineData(Home, "名单.csv", "名称,年度\n甲局,2003\n", "表中须有“单位”或“单位名称”一栏")]
    [InlineData(Home, "名单.exe", "单位,年度\n甲局,2003\n", "名单须是表格")]
    [InlineData(Home, "名单.xlsx", "坏的", "没有找到应报名单")]
    [InlineData(Home, "名单.csv", "单位,年度\n\"甲局,2003\n", "名单")]
    public async Task A_list_with_a_fault_is_refused_whole_with_every_reason(string region, string name, string words, string why)
    {
        using var clerk = await ClerkAsync(region);
        await site.Services.GetRequiredService<RosterRegister>().ReplaceAsync([new RosterEntry(2003, "华容县", "原有局", "")], cancel: TestContext.Current.CancellationToken);

        using var answer = await LoadAsync(clerk, name, words);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(why, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Contains("原有局", await clerk.ReadAsync("/uploads/roster?year=2003"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_asks_a_handful_of_queries_however_many_counties_and_failures_it_shows()
    {
        var roster = site.Services.GetRequiredService<RosterRegister>();
        using var admin = await site.SignedInAsync();
        using var commands = new CommandCount();
        await using var source = new NpgsqlDataSourceBuilder(site.Services.GetRequiredService<PerfEvalDatabase>().ConnectionString).UseLoggerFactory(commands).Build();
        var counts = new List<int>();
        foreach (var (counties, failed) in new[] { (1, 1), (12, 4) })
        {
            await roster.ReplaceAsync([.. Enumerable.Range(0, counties).Select(i => new RosterEntry(2002, $"县{i}", "局", ""))], cancel: TestContext.Current.CancellationToken);
            for (var i = 0; i < failed; i++) await admin.UploadAsync(("坏.txt", "坏" + Guid.NewGuid()));
            var page = new Pages.Uploads.IndexModel(
                new BatchQueries(source), site.Services.GetRequiredService<BatchControl>(), site.Services.GetRequiredService<NewWork>(), new StatisticsQueries(source))
            { PageContext = new PageContext { HttpContext = new DefaultHttpContext() }, RosterYear = 2002 };
            commands.Take();
            await page.OnGetAsync(TestContext.Current.CancellationToken);
            Assert.Equal(counties, page.Coverage.Counties.Count());
            Assert.Contains(page.Batches, b => b.Failures.Count == 1);
            counts.Add(commands.Take());
        }
        Assert.Equal([4, 4], counts);
    }

    [Fact]
    public async Task A_batch_is_counted_as_far_as_one_may_see_it()
    {
        using var admin = await site.SignedInAsync();
        var batch = await admin.UploadAsync(("甲.txt", "甲" + Guid.NewGuid()), ("乙.txt", "乙" + Guid.NewGuid()));
        await using var command = site.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand($"update documents set region = '{Home}' where id = (select min(id) from documents where batch_id = {batch})");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        using var clerk = await ClerkAsync(Home);

        Assert.Contains("<b>1</b> / 1", await clerk.ReadAsync($"/uploads?handler=Progress&id={batch}"), StringComparison.Ordinal);
        Assert.Contains("<b>2</b> / 2", await admin.ReadAsync($"/uploads?handler=Progress&id={batch}"), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> LoadAsync(HttpClient clerk, string name, string words)
    {
        using var form = new MultipartFormDataContent { { new StringContent(Visits.Token(await clerk.ReadAsync("/uploads/roster"))), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(words)), "file", name);
        return await clerk.PostAsync("/uploads/roster", form, TestContext.Current.CancellationToken);
    }

    private async Task<HttpClient> ClerkAsync(string region)
    {
        var name = $"clerk-{Guid.NewGuid():N}"[..20];
        await site.Services.GetRequiredService<AccountRegister>().CreateAsync(
            name, SignInDesk.Hash(name, PerfEvalSite.Password), mustChange: false, AccountRole.Clerk, [region], TestContext.Current.CancellationToken);
        return await site.SignedInAsync(name);
    }
}
