using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Storage.Queries;
using PerfEval.Web.Accounts;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Review;

/// <summary>What reviewers do on the pages.</summary>
internal static partial class ReviewVisits
{
    public const string Sum = "PE103";
    public const string Rate = "PE101";

    /// <summary>A second reviewer, signed in.</summary>
    public static async Task<HttpClient> ReviewerAsync(this PerfEvalSite site, string name)
    {
        await site.Services.GetRequiredService<AccountRegister>().CreateAsync(name, SignInDesk.Hash(name, PerfEvalSite.Password), mustChange: false, AccountRole.Reviewer, [""]);
        return await site.SignedInAsync(name);
    }

    public static long Id(string page) => long.Parse(page.Split('/')[^1], CultureInfo.InvariantCulture);

    /// <summary>The key of the first finding of a rule.</summary>
    public static async Task<string> KeyAsync(this PerfEvalSite site, string page, string rule) =>
        (await site.Services.GetRequiredService<AnalysisQueries>().LoadAsync(Id(page)))!.Findings.First(f => f.Rule == rule).Key!;

    /// <summary>Sends the form of a card as a browser without script does.</summary>
    public static Task<HttpResponseMessage> JudgeAsync(this HttpClient visitor, string page, string key, params (string Name, string Value)[] fields) =>
        visitor.SendAsync(page, $"{page}/finding?key={key}", [("seen", "0"), .. fields]);

    public static async Task<string> WordsAsync(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public static async Task<string> SeenAsync(this HttpClient visitor, string address) => Blanks().Replace(Tags().Replace(WebUtility.HtmlDecode(await visitor.ReadAsync(address)), " "), " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
