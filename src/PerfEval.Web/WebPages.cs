using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.WebEncoders;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Accounts;
using PerfEval.Web.Security;

namespace PerfEval.Web;

/// <summary>The pages of the workbench, and what the console shows at the start.</summary>
internal static class WebPages
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    public static void AddPages(this WebApplicationBuilder builder)
    {
        var lowest = new MemoryConfigurationSource { InitialData = [new("urls", DefaultAddress)] };
        builder.Configuration.Sources.Insert(0, lowest);
        builder.Services.AddRazorPages(o => o.Conventions.AuthorizeRoles()).AddViewOptions(o => o.HtmlHelperOptions.ClientValidationEnabled = false);
        builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        builder.Logging.AddSimpleConsole(o => o.IncludeScopes = true);
    }

    /// <summary>Prints the one-time password of a new database, for whoever started the program.</summary>
    public static async Task ShowFirstAccountAsync(this WebApplication app)
    {
        var first = new FirstAccount(app.Services.GetRequiredService<AccountRegister>());
        var settings = app.Configuration;
        if (await first.PrepareAsync(settings["PERFEVAL_ADMIN"], settings["PERFEVAL_ADMIN_PASSWORD"]) is { } shown)
            Console.WriteLine($"首次登录：账号 {shown.Name}，一次性密码 {shown.Password}");
    }
}
