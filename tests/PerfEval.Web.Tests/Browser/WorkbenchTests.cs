using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Browser;

/// <summary>The way of a reviewer through the pages, in a real browser: PERFEVAL_CHROMIUM or Debian's chromium.</summary>
public sealed class WorkbenchTests(PerfEvalSite site)
{
    private static readonly string Chromium = Environment.GetEnvironmentVariable("PERFEVAL_CHROMIUM") ?? "/usr/bin/chromium";

    [Fact]
    public async Task Upload_list_report_and_the_places_of_a_finding()
    {
        Assert.SkipUnless(File.Exists(Chromium), "No chromium on this machine");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Quiet());
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);

        await SignInAsync(page);
        await UploadAsync(page);
        await OpenReportAsync(page);
        await SelectFindingsAsync(page);
        await OpenDataAsync(page);

        Assert.Empty(complaints);
    }

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync(site.Address + "uploads");
        await PictureAsync(page, "sign-in");
        await page.GetByLabel("账号").FillAsync(PerfEvalSite.Administrator);
        await page.GetByLabel("密码").FillAsync(PerfEvalSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    private static async Task UploadAsync(IPage page)
    {
        // The script shows the choice of a folder once it listens: files chosen before would go nowhere.
        await page.Locator("[data-folder-choice]").WaitForAsync();
        await page.Locator("[data-files]").SetInputFilesAsync([Payload("浏览器.txt", ReportListTests.Unique("浏览器渠")), Payload("坏.txt", "坏" + Guid.NewGuid())]);
        await page.WaitForURLAsync("**/uploads?batch=*");
        var batch = page.Locator("#batch-" + page.Url.Split('=')[1]);
        await Assertions.Expect(batch).ToContainTextAsync("2 / 2", new() { Timeout = 15_000 });
        await Assertions.Expect(batch.Locator(".failures")).ToContainTextAsync(ExampleAnalyzer.Damage);
        await PictureAsync(page, "uploads");
        await batch.GetByRole(AriaRole.Link, new() { Name = "查看报告" }).ClickAsync();
    }

    private static async Task OpenReportAsync(IPage page)
    {
        await page.WaitForURLAsync("**/reports?batch=*");
        await PictureAsync(page, "reports");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("[data-search]")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "浏览器渠" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("/reports/[0-9]+$"));
        await Assertions.Expect(page.Locator(".printed td")).ToHaveCountAsync(8);
    }

    private static async Task SelectFindingsAsync(IPage page)
    {
        await page.Locator("[data-finding='0'] [data-select]").ClickAsync();
        await Assertions.Expect(page.Locator(".printed .on[data-n='2']")).ToHaveTextAsync("437.70");
        await Assertions.Expect(page.Locator(".on[data-n='1']")).ToBeInViewportAsync();
        Assert.Contains("finding=0", page.Url, StringComparison.Ordinal);
        await PictureAsync(page, "report");

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("[data-finding='1']")).ToHaveClassAsync(new Regex("selected"));
        await Assertions.Expect(page.Locator(".printed .on")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".on[data-n='1']")).ToHaveTextAsync("92.08%");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator(".printed .on[data-n='2']")).ToHaveCountAsync(1);
    }

    private static async Task OpenDataAsync(IPage page)
    {
        await page.Locator("[data-tab-link='data']").ClickAsync();
        Assert.Contains("tab=data", page.Url, StringComparison.Ordinal);
        await PictureAsync(page, "report-data");
        await page.Locator("[data-pane='data'] [data-goto='r0']").ClickAsync();
        await Assertions.Expect(page.Locator("#paper .here")).ToHaveTextAsync("92.08%");
        await page.Locator("[data-tab-link='checks']").ClickAsync();
        await Assertions.Expect(page.Locator("[data-pane='checks']")).ToContainTextAsync("没有写明结余金额");
        await PictureAsync(page, "report-checks");
    }

    private static FilePayload Payload(string name, string words) =>
        new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(words) };

    // PERFEVAL_PICTURES=folder keeps a picture of each page at both sizes.
    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PERFEVAL_PICTURES") is not { Length: > 0 } folder) return;
        foreach (var (width, height) in new[] { (1920, 1080), (1366, 768) })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png") });
        }
    }

    private static BrowserTypeLaunchOptions Quiet() => new()
    {
        ExecutablePath = Chromium,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };
}
