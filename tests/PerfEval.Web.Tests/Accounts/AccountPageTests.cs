using System.Net;
using System.Text.RegularExpressions;
using PerfEval.Web.Tests.Review;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Accounts;

public sealed partial class AccountPageTests(PerfEvalSite site)
{
    [Fact]
    public async Task An_administrator_makes_an_account_whose_one_time_password_opens_the_door()
    {
        using var admin = await site.SignedInAsync();

        using var answer = await admin.SendAsync("/accounts", "/accounts?handler=Create", ("Name", "华容收件"), ("Role", "Clerk"), ("Regions", "湖南省岳阳市华容县\n岳阳市湘阴县"));

        var words = await answer.WordsAsync();
        Assert.Contains("收件员：湖南省岳阳市华容县、湖南省岳阳市湘阴县", words, StringComparison.Ordinal);
        using var clerk = await site.SignedInAsync("华容收件", Password().Match(words).Groups["password"].Value);
        using var first = await clerk.GetAsync("/reports", TestContext.Current.CancellationToken);
        Assert.Equal("/password", first.Headers.Location?.OriginalString);
        Assert.DoesNotContain("<code>", await admin.ReadAsync("/accounts"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新人", "Clerk", "某某县", "“某某县”不是完整的地区名称")]
    [InlineData("新人", "Clerk", "", "请填写可见的地区")]
    [InlineData(" ", "Clerk", "全国", "请填写账号名")]
    [InlineData("ADMIN", "Clerk", "全国", "已有账号“ADMIN”")]
    [InlineData("新人", "7", "全国", "请选择角色")]
    public async Task What_is_wrong_with_a_new_account_is_told(string name, string role, string regions, string problem)
    {
        using var admin = await site.SignedInAsync();

        using var answer = await admin.SendAsync("/accounts", "/accounts?handler=Create", ("Name", name), ("Role", role), ("Regions", regions));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(problem, await answer.WordsAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("<code>(?<password>[^<]+)</code>")]
    private static partial Regex Password();
}
