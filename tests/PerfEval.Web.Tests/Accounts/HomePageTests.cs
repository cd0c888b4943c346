using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Accounts;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Accounts;

public sealed class HomePageTests(PerfEvalSite site)
{
    [Theory]
    [InlineData(AccountRole.Clerk, "收件员", "/uploads", "/review /problems /accounts")]
    [InlineData(AccountRole.Reviewer, "审核员", "/review?handler=Next&not=0", "/uploads /problems /accounts")]
    [InlineData(AccountRole.Analyst, "分析员", "/problems", "/uploads /review /accounts")]
    [InlineData(AccountRole.Admin, "管理员", "/accounts", "")]
    public async Task Everybody_is_told_who_he_is_and_where_to_go_on(AccountRole role, string told, string next, string others)
    {
        using var admin = await site.SignedInAsync();
        await admin.UploadReportAsync("甲.txt", ReportListTests.Unique("工作台渠"));
        var name = $"{role}-{Guid.NewGuid():N}"[..20];
        await site.Services.GetRequiredService<AccountRegister>().CreateAsync(name, SignInDesk.Hash(name, PerfEvalSite.Password), mustChange: false, role, ["湖南省/"], TestContext.Current.CancellationToken);
        using var visitor = await site.SignedInAsync(name);

        var page = WebUtility.HtmlDecode(await visitor.ReadAsync("/"));

        Assert.Contains($"您是<b>{told}</b>，负责<b>{(role == AccountRole.Admin ? "全国" : "湖南省")}</b>", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{next}\"", page, StringComparison.Ordinal);
        Assert.All(others.Split(' ', StringSplitOptions.RemoveEmptyEntries), other => Assert.DoesNotContain($"href=\"{other}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_the_batch_one_step_leads_to_its_first_finding()
    {
        using var admin = await site.SignedInAsync();
        var batch = await admin.UploadAsync(("甲.txt", ReportListTests.Unique("首条渠")));

        var line = WebUtility.HtmlDecode(await admin.ReadAsync($"/uploads?handler=Progress&id={batch}"));
        Assert.Contains($"/review?handler=Next&not=0&batch={batch}", line, StringComparison.Ordinal);
        using var first = await admin.GetAsync($"/review?handler=Next&not=0&batch={batch}", TestContext.Current.CancellationToken);

        Assert.StartsWith("/reports/", first.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }
}
