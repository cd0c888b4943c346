using Microsoft.Playwright;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Browser;

/// <summary>A real browser: PERFEVAL_CHROMIUM or Debian's chromium.</summary>
internal static class Chromium
{
    private static readonly string Program = Environment.GetEnvironmentVariable("PERFEVAL_CHROMIUM") ?? "/usr/bin/chromium";

    public static bool IsHere => File.Exists(Program);

    public static BrowserTypeLaunchOptions Quiet => new()
    {
        ExecutablePath = Program,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };

    public static async Task SignInAsync(this IPage page, PerfEvalSite site, string address)
    {
        await page.GotoAsync(site.Address + address.TrimStart('/'));
        await page.GetByLabel("账号").FillAsync(PerfEvalSite.Administrator);
        await page.GetByLabel("密码").FillAsync(PerfEvalSite.Password);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>PERFEVAL_PICTURES=folder keeps a picture of a page at both sizes.</summary>
    public static async Task PictureAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PERFEVAL_PICTURES") is not { Length: > 0 } folder) return;
        foreach (var (width, height) in new[] { (1920, 1080), (1366, 768) })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png") });
        }
    }

    /// <summary>What the browser complains of in its console.</summary>
    public static List<string> Complaints(this IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        return complaints;
    }
}
