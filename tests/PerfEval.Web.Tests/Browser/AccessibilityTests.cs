using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PerfEval.Web.Tests.PageView;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Review;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Browser;

/// <summary>axe-core over every page: nothing that hinders people who see badly or use no mouse. A new page is looked at without being listed here.</summary>
public sealed class AccessibilityTests(PerfEvalSite site)
{
    // /reports/{id}/finding is a piece of the report page, signing out has no page of its own.
    private static readonly string[] NoPages = ["reports/{id:long}/finding", "sign-out"];

    // What pages show only when they are asked for something.
    private static readonly Dictionary<string, string> Asked = new() { ["search"] = "?q=水渠", ["review"] = "?state=all", ["problems/sentences"] = "?code=P01", ["statistics"] = "?year=2020" };

    [Fact]
    public async Task No_page_has_a_serious_violation()
    {
        Assert.SkipUnless(Chromium.IsHere, "No chromium on this machine");
        using var visitor = await site.SignedInAsync();
        var report = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("无障碍渠"));
        var pages = await visitor.UploadReportAsync("乙.pdf", PageFiles.Report("无障碍原页渠"));
        var key = await site.KeyAsync(report, ReviewVisits.Sum);
        var axe = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js"), TestContext.Current.CancellationToken);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Quiet);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        var violations = new List<string>();

        await page.GotoAsync(site.Address + "sign-in");
        await LookAsync(page, axe, "sign-in", violations);
        await page.SignInAsync(site, "/reports");
        await page.WaitForURLAsync("**/reports");
        foreach (var address in Pages())
        {
            var path = address.Replace("reports/{id:long}", report.TrimStart('/'), StringComparison.Ordinal).Replace("{first:long}/{second:long}", "1/2", StringComparison.Ordinal);
            await page.GotoAsync(site.Address + path + Asked.GetValueOrDefault(address) + (address.EndsWith("correction", StringComparison.Ordinal) ? $"?key={key}" : null));
            await LookAsync(page, axe, address, violations);
        }
        foreach (var pane in new[] { "2", "3", "4", "5", "6" })
        {
            await page.GotoAsync(site.Address + report.TrimStart('/'));
            await page.Locator("[data-help]").WaitForAsync();
            await page.Keyboard.PressAsync(pane);
            await LookAsync(page, axe, $"reports/{{id:long}} {pane}", violations);
        }
        await page.GotoAsync(site.Address + pages.TrimStart('/') + "?view=pages&finding=0");
        await page.Locator("[data-sheet='1'] img").EvaluateAsync("picture => picture.decode()");
        await LookAsync(page, axe, "reports/{id:long}?view=pages", violations);

        Assert.Empty(violations);
    }

    private IEnumerable<string> Pages() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => e.RoutePattern.RawText!.TrimStart('/'))
        .Distinct().Except(NoPages).Order(StringComparer.Ordinal);

    private static async Task LookAsync(IPage page, string axe, string address, List<string> violations)
    {
        await page.EvaluateAsync(axe);
        var answer = await page.EvaluateAsync<JsonElement>("async () => (await axe.run({ resultTypes: ['violations'] })).violations");
        violations.AddRange(
            from violation in answer.EnumerateArray()
            let impact = violation.GetProperty("impact").GetString()
            where impact is "serious" or "critical"
            from node in violation.GetProperty("nodes").EnumerateArray().Take(3)
            select string.Create(CultureInfo.InvariantCulture, $"{address}: {impact} {violation.GetProperty("id")} {node.GetProperty("html")} {node.GetProperty("failureSummary")}"));
    }
}
