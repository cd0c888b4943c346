using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PerfEval.Web.Tests.PageView;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Browser;

/// <summary>A reviewer looks at the pages of a printed report: boxes on the words, by keyboard and by mouse.</summary>
public sealed class PageViewTests(PerfEvalSite site)
{
    [Fact]
    public async Task A_finding_is_seen_where_it_stands_on_the_page()
    {
        Assert.SkipUnless(Chromium.IsHere, "No chromium on this machine");
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("阜宁.pdf", PageFiles.Printed);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Quiet);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        var complaints = page.Complaints();
        var pictures = new List<string>();
        page.Response += (_, answer) => { if (Regex.IsMatch(answer.Url, "/pages/[0-9]+[.]png$")) pictures.Add($"{answer.Status} {answer.Url[^5..]}"); };
        await page.SignInAsync(site, address);
        await page.Locator("[data-help]").WaitForAsync();
        Assert.Empty(pictures);

        await page.Keyboard.PressAsync("v");
        await Assertions.Expect(page.Locator("[data-sheet]")).ToHaveCountAsync(4);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(pictures.Count, 1, 3);
        await ChooseAsync(page);
        await ZoomAsync(page);
        await ClickAsync(page);
        await TurnToAsync(page);
        await BackAndForthAsync(page, site.Address + address.TrimStart('/'));

        Assert.Empty(complaints);
        Assert.All(pictures, p => Assert.Matches("^(200|304) ", p));
    }

    [Fact]
    public async Task A_page_that_cannot_be_drawn_tells_why_in_its_place()
    {
        Assert.SkipUnless(Chromium.IsHere, "No chromium on this machine");
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("坏页.pdf", PageFiles.Report("坏页渠"));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Quiet);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        await page.RouteAsync(new Regex("/pages/1[.]png$"), route => route.FulfillAsync(new() { Status = 422, ContentType = "text/plain; charset=utf-8", Body = "这一页已损坏，不能画出" }));
        await page.SignInAsync(site, address + "?view=pages");

        await Assertions.Expect(page.Locator(".leaf-trouble")).ToHaveTextAsync("第1页：这一页已损坏，不能画出。文字仍可查看。");
        await page.PictureAsync("report-page-trouble");
        await page.Keyboard.PressAsync("v");
        await Assertions.Expect(page.Locator("[data-sight='text']")).ToContainTextAsync("预算执行率");
    }

    private static async Task ChooseAsync(IPage page)
    {
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("[data-sight='text']")).ToBeHiddenAsync();
        await ExpectBoxInViewAsync(page);
        await page.PictureAsync("reports-pages");
        await page.Keyboard.PressAsync("j");
        await ExpectBoxInViewAsync(page);
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator("[data-sight='pages'] .here").First).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("k");
    }

    private static async Task ZoomAsync(IPage page)
    {
        var picture = page.Locator("[data-sheet='1'] img");
        Assert.InRange((await picture.BoundingBoxAsync())!.Width, 600, 740);
        await page.Keyboard.PressAsync("z");
        await Assertions.Expect(page.Locator("[data-zoom='actual']")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(816, (await picture.BoundingBoxAsync())!.Width, 1.0); // 612 points
        await ExpectBoxInViewAsync(page);
        await page.PictureAsync("report-pages-actual");
        await page.GetByRole(AriaRole.Button, new() { Name = "适合宽度" }).ClickAsync();
        Assert.InRange((await picture.BoundingBoxAsync())!.Width, 600, 740);
        await ExpectBoxInViewAsync(page);
    }

    private static async Task ClickAsync(IPage page)
    {
        var other = page.Locator("[data-sheet='1'] .box[data-m^='f']:not(.on) rect").First;
        var finding = (await other.Locator("..").GetAttributeAsync("data-m"))!.Split('-')[0][1..];
        await other.ScrollIntoViewIfNeededAsync();
        await other.ClickAsync();
        await Assertions.Expect(page.Locator(".finding.selected")).ToHaveCountAsync(1);
        await ExpectBoxInViewAsync(page);
        Assert.Contains("finding=", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator($"[data-finding='{finding}']")).ToHaveClassAsync(new Regex("selected"));
    }

    private static async Task TurnToAsync(IPage page)
    {
        await page.GetByLabel("页码").FillAsync("4");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-sheet='4'] img")).ToBeInViewportAsync();
        Assert.True(await page.Locator("[data-sheet='4'] img").EvaluateAsync<bool>("async picture => { await picture.decode(); return picture.naturalWidth === 1224; }"));
        await page.Locator("#paper").FocusAsync();
    }

    private static async Task BackAndForthAsync(IPage page, string address)
    {
        await page.Keyboard.PressAsync("v");
        await Assertions.Expect(page.Locator("[data-sight='text'] .on[data-n='1']").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("[data-sight='pages']")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("v");
        await ExpectBoxInViewAsync(page);
        Assert.Contains("view=pages", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("[data-sheet='1'] img")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#keys")).ToContainTextAsync("文字、原页");
        await page.Keyboard.PressAsync("Escape");
    }

    // The first box of the chosen finding, numbered, on a page that has been drawn, within what is seen of the pages.
    private static async Task ExpectBoxInViewAsync(IPage page)
    {
        var box = page.Locator("[data-sight='pages'] .box.on").Filter(new() { Has = page.Locator("circle") }).First;
        await Assertions.Expect(box.Locator("rect").First).ToBeInViewportAsync(new() { Ratio = 0.9f });
        await Assertions.Expect(box.Locator("text")).ToBeVisibleAsync();
        var seen = await box.EvaluateAsync<bool>("""
            async (box) => {
              await box.closest('.leaf-face').querySelector('img').decode();
              const [at, paper] = [box.querySelector('rect'), document.getElementById('paper')].map((element) => element.getBoundingClientRect());
              return at.top >= paper.top && at.bottom <= paper.bottom && at.left >= paper.left && at.right <= paper.right;
            }
            """);
        Assert.True(seen);
    }
}
