using Microsoft.Playwright;
using PerfEval.Web.Tests.Analytics;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Browser;

/// <summary>The analyst's charts in a real browser, under the content policy: drawn from their tables, nothing complained of.</summary>
public sealed class ChartTests(PerfEvalSite site)
{
    // How many pixels of the first canvas of a figure have a colour of a series.
    private const string Coloured = """
        (canvas) => {
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          let found = 0;
          for (let i = 0; i < data.length; i += 4) if (data[i] === 0x1f && data[i + 1] === 0x4e && data[i + 2] === 0x79) found++;
          return found;
        }
        """;

    [Fact]
    public async Task Charts_are_drawn_and_their_tables_stand_behind()
    {
        Assert.SkipUnless(Chromium.IsHere, "No chromium on this machine");
        var province = await SeededProvince.AddAsync(site, Enumerable.Range(0, 12).SelectMany(i => new[] { 2021, 2022 }.Select(year => new SeededReport($"第{i}县", year, "局")
        {
            Passages = [.. new[] { "P12", "P13", "P02" }.Take(1 + (i + year) % 3).Select(code => ("problem", code, "项目推进缓慢。"))],
            Findings = [("PE103", "error")],
            Score = 80 + i,
            Recomputed = 78 + i,
            Grade = i > 5 ? "优" : "良",
            Budget = 100,
            Executed = 60 + 4 * i,
        })));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Quiet);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        var complaints = page.Complaints();
        await page.SignInAsync(site, province.Address("problems"));

        await DrawnAsync(page, 2);
        await page.PictureAsync("problems");
        await Assertions.Expect(page.Locator("#codes details")).Not.ToHaveAttributeAsync("open", "");
        await page.Locator("#codes summary").ClickAsync();
        await Assertions.Expect(page.Locator("#codes table")).ToBeVisibleAsync();
        await page.Locator("[data-range] select[name=year]").SelectOptionAsync("2022");
        await page.WaitForURLAsync("**/problems?*year=2022*");
        await DrawnAsync(page, 2);
        await page.Locator("#heat tbody a").Nth(1).ClickAsync();
        await page.WaitForURLAsync("**/problems/sentences?*");
        await page.GotoAsync(site.Address + province.Address("statistics"));
        await DrawnAsync(page, 5);
        await page.PictureAsync("statistics");

        Assert.Empty(complaints);
    }

    private static async Task DrawnAsync(IPage page, int charts)
    {
        await Assertions.Expect(page.Locator("figure[data-done]")).ToHaveCountAsync(charts, new() { Timeout = 30_000 });
        foreach (var figure in await page.Locator("figure[data-done]").AllAsync())
            Assert.True(await figure.Locator("canvas").First.EvaluateAsync<int>(Coloured) > 50, $"{await figure.GetAttributeAsync("id")} is empty");
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"));
    }
}
