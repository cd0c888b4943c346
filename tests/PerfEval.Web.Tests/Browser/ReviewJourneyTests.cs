using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Review;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Browser;

/// <summary>A reviewer's day, by keyboard alone: from sign-in through the queue to the last verdict and the next report.</summary>
public sealed class ReviewJourneyTests(PerfEvalSite site)
{
    // Two reports of the same words would be found alike (PE601) while the first is being judged, and change places in the queue.
    private const string OwnWords = """

        三、组织管理情况
        坝体加固由水利站派驻技术员逐段旁站，混凝土试块由县质检站抽检，隐蔽工程拍照留底后方可回填。
        农户推选出的监督小组每周到工地一次，发现护坡石料偏小，施工队当天更换，返工费用由施工队自己承担。
        汛期来临前完成了闸门启闭机的调试，管护责任落到三个村民小组，钥匙和台账分别存放，交接时双方签字。
        竣工图纸、决算书和影像资料装订成册，一份留在乡镇档案室，一份报送农业农村局，电子版刻录光盘保存。
        受益群众反映灌溉等水的时间短了，下游两个组不再为轮灌次序争执，老人也能自己开闸放水。
        """;

    [Fact]
    public async Task From_sign_in_to_judged_findings_by_keyboard()
    {
        Assert.SkipUnless(Chromium.IsHere, "No chromium on this machine");
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync(("甲.txt", ReportListTests.Unique("键盘渠")), ("乙.txt", ReportListTests.Unique("键盘坝") + OwnWords));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Quiet);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        var complaints = page.Complaints();

        await page.SignInAsync(site, $"/review?batch={batch}");
        await OpenFirstAsync(page);
        await ConfirmAsync(page);
        await DismissAsync(page);
        await CommentAsync(page);
        await UndoAsync(page);
        await NextAsync(page);

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Two_reviewers_do_not_overwrite_each_other()
    {
        Assert.SkipUnless(Chromium.IsHere, "No chromium on this machine");
        using var other = await site.ReviewerAsync("评审丙");
        using var clerk = await site.SignedInAsync();
        var address = await clerk.UploadReportAsync("甲.txt", ReportListTests.Unique("同时渠"));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Quiet);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        await page.SignInAsync(site, address);
        await page.Locator("[data-finding='0']").WaitForAsync();
        await page.WaitForLoadStateAsync();
        (await other.JudgeAsync(address, await site.KeyAsync(address, ReviewVisits.Sum), ("verdict", "Returned"), ("words", "请补充明细表"))).Dispose();

        await page.Keyboard.PressAsync("y");

        await Assertions.Expect(page.Locator("[data-finding='0'] .trouble")).ToContainTextAsync("评审丙 已于");
        await Assertions.Expect(page.Locator("[data-finding='0'] .trouble")).ToContainTextAsync("已退回”（请补充明细表），您的意见没有保存");
        await page.PictureAsync("review-conflict");
        await page.Keyboard.PressAsync("y");
        await Assertions.Expect(page.Locator("#review-status")).ToContainTextAsync("确认 1");
    }

    [Fact]
    public async Task A_misread_value_is_corrected_by_keyboard_and_the_finding_goes()
    {
        Assert.SkipUnless(Chromium.IsHere, "No chromium on this machine");
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("误读渠"));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Quiet);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        var complaints = page.Complaints();
        await page.SignInAsync(site, address);
        await page.Locator("[data-finding='0']").WaitForAsync();
        await page.WaitForLoadStateAsync();

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("e");
        var line = page.Locator("#editing .edit-line").First;
        await Assertions.Expect(line.Locator("[name='value']")).ToHaveValueAsync("437.70万元");
        await page.PictureAsync("review-correct");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#editing")).ToBeEmptyAsync();
        await page.Keyboard.PressAsync("e");
        await line.Locator("[name='value']").FillAsync("427.70万元");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("已按更正重新核对：疑点由");
        await Assertions.Expect(page.Locator("[data-finding]").Filter(new() { HasText = "PE103" })).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("2");
        await Assertions.Expect(page.Locator("[data-pane='data']")).ToContainTextAsync("已更正");
        await page.PictureAsync("review-corrected");
        Assert.Empty(complaints);
    }

    private static async Task OpenFirstAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("[data-rows] tbody tr")).ToHaveCountAsync(2);
        await page.WaitForLoadStateAsync(); // the keys of a list are taken by its script
        await page.PictureAsync("queue");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("/reports/[0-9]+[?]batch="));
        await Assertions.Expect(page.Locator("[data-help]")).ToBeVisibleAsync();
    }

    private static async Task ConfirmAsync(IPage page)
    {
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("[data-finding='0']")).ToHaveClassAsync(new Regex("selected"));
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator("#paper .here").First).ToHaveAttributeAsync("data-n", "1");
        await page.Keyboard.PressAsync("y");
        await Assertions.Expect(page.Locator("#finding-0 .verdict-confirmed").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#review-status")).ToContainTextAsync("1 / 2");
        await Assertions.Expect(page.Locator("[data-finding='1']")).ToHaveClassAsync(new Regex("selected"));
        await Assertions.Expect(page.Locator(".on[data-n='1']")).ToHaveTextAsync("92.08%");
        await page.PictureAsync("review-confirmed");
    }

    private static async Task DismissAsync(IPage page)
    {
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("#finding-1 fieldset")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("3");
        await page.PictureAsync("review-dismiss");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#finding-1 .given")).ToContainTextAsync("理由：四舍五入");
        await Assertions.Expect(page.Locator("#review-status")).ToContainTextAsync("已审");
        await Assertions.Expect(page.Locator("#review-status")).ToContainTextAsync("本份已审完");
    }

    private static async Task CommentAsync(IPage page)
    {
        await page.Keyboard.PressAsync("c");
        await page.Keyboard.TypeAsync("已电话核实");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#finding-1 .comment")).ToContainTextAsync("已电话核实");
    }

    private static async Task UndoAsync(IPage page)
    {
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("#review-status")).ToContainTextAsync("1 / 2");
        await page.Keyboard.PressAsync("r");
        await Assertions.Expect(page.Locator("#review-status")).ToContainTextAsync("退回 1");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#keys")).ToBeVisibleAsync();
        await page.PictureAsync("review-keys");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#keys")).ToBeHiddenAsync();
        await page.PictureAsync("review-done");
    }

    private static async Task NextAsync(IPage page)
    {
        var first = page.Url;
        await page.Keyboard.PressAsync("l");
        await page.WaitForURLAsync(url => url != first && url.Contains("/reports/", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#review-status")).ToContainTextAsync("0 / 2");
        await page.Keyboard.PressAsync("l");
        await page.WaitForURLAsync("**/review?*");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("已到队列末尾");
    }
}
