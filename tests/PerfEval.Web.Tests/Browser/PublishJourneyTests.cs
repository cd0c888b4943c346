using Microsoft.Playwright;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Browser;

/// <summary>脱敏公开 in a real browser: words selected on the paper are hidden, a place is kept by keyboard alone.</summary>
public sealed class PublishJourneyTests(PerfEvalSite site)
{
    [Fact]
    public async Task Words_are_selected_and_hidden_and_a_place_is_kept_by_keyboard()
    {
        Assert.SkipUnless(Chromium.IsHere, "No chromium on this machine");
        using var visitor = await site.SignedInAsync();
        var report = await visitor.UploadReportAsync("公开.txt", ReportListTests.Unique("公开渠") + "\n联系人：张三丰，电话：0730-7712345\n承建人赖有为\n填表人\t李小龙\n审核人\t王五\n完");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Quiet);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        var complaints = page.Complaints();

        await page.SignInAsync(site, report[1..] + "/publish");
        await page.GetByRole(AriaRole.Link, new() { Name = "原文对照" }).ClickAsync();
        await page.GetByText("承建人赖有为").DblClickAsync();
        await page.EvaluateAsync("() => { const node = [...document.querySelectorAll('#paper p')].find(p => p.textContent === '承建人赖有为').firstChild; const range = document.createRange(); range.setStart(node, 3); range.setEnd(node, 6); const s = getSelection(); s.removeAllRanges(); s.addRange(range); document.getElementById('paper').dispatchEvent(new Event('mouseup')); }");
        await Assertions.Expect(page.Locator("[data-selected]")).ToHaveValueAsync("赖有为");
        await page.Locator(".hide-form [name=reason]").FillAsync("个体承建人");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#paper")).ToContainTextAsync("承建人赖**");

        var phone = page.Locator(".masked-list li").Filter(new() { HasText = "固定电话" });
        await phone.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("单位对外公开的联系方式");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".masked-list .is-kept")).ToContainTextAsync("admin 保留：单位对外公开的联系方式");
        await Assertions.Expect(page.Locator("#paper")).ToContainTextAsync("张**，电话：0730-7712345");
        await page.PictureAsync("publish");

        Assert.Empty(complaints);
    }
}
