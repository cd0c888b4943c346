using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Accounts;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Accounts;

public sealed class SignInTests(PerfEvalSite site)
{
    private readonly AccountRegister _accounts = site.Services.GetRequiredService<AccountRegister>();

    [Fact]
    public async Task The_right_password_opens_the_reports()
    {
        using var visitor = await site.SignedInAsync();

        Assert.Contains("报告", await visitor.ReadAsync("/reports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        using var visitor = site.Visitor();
        await AddAsync("wrong");

        using var wrong = await visitor.SignInAsync("wrong", "not this one");
        using var unknown = await visitor.SignInAsync("nobody at all", "not this one");

        Assert.Contains("账号或密码不正确", await Words(wrong), StringComparison.Ordinal);
        Assert.Contains("账号或密码不正确", await Words(unknown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeated_failures_lock_the_account_even_for_the_right_password()
    {
        using var visitor = site.Visitor();
        await AddAsync("guessed");
        for (var i = 0; i < AccountRegister.FailuresBeforeLock; i++) (await visitor.SignInAsync("guessed", "guess " + i)).Dispose();

        using var answer = await visitor.SignInAsync("guessed", "long enough 1");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("锁定", await Words(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_before_a_success_are_forgotten()
    {
        await AddAsync("typist");
        for (var round = 0; round < 3; round++)
        {
            using var visitor = site.Visitor();
            for (var i = 0; i < AccountRegister.FailuresBeforeLock - 1; i++) (await visitor.SignInAsync("typist", "slip")).Dispose();
            using var answer = await visitor.SignInAsync("typist", "long enough 1");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_one_time_password_opens_nothing_but_its_own_change()
    {
        await AddAsync("fresh", mustChange: true);
        using var visitor = await site.SignedInAsync("fresh", "long enough 1");

        using var before = await visitor.GetAsync("/reports", TestContext.Current.CancellationToken);
        using var changed = await visitor.SendAsync(
            "/password", "/password", ("Current", "long enough 1"), ("Fresh", "long enough 2"), ("Again", "long enough 2"));

        Assert.Equal("/password", before.Headers.Location?.OriginalString);
        Assert.Equal("/", changed.Headers.Location?.OriginalString);
        Assert.Contains("报告", await visitor.ReadAsync("/reports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_just_given_the_one_time_password_is_not_asked_for_it_again()
    {
        await AddAsync("newcomer", mustChange: true);
        using var visitor = await site.SignedInAsync("newcomer", "long enough 1");

        Assert.DoesNotContain("当前密码", await visitor.ReadAsync("/password"), StringComparison.Ordinal);
        using var same = await visitor.SendAsync("/password", "/password", ("Fresh", "long enough 1"), ("Again", "long enough 1"));
        using var changed = await visitor.SendAsync("/password", "/password", ("Fresh", "long enough 2"), ("Again", "long enough 2"));
        using var later = await visitor.SendAsync("/password", "/password", ("Fresh", "long enough 3"), ("Again", "long enough 3"));

        Assert.Contains("不能与当前密码相同", await Words(same), StringComparison.Ordinal);
        Assert.Equal("/", changed.Headers.Location?.OriginalString);
        Assert.Contains("当前密码不正确", await Words(later), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_password_ends_older_sign_ins()
    {
        await AddAsync("two-places");
        using var here = await site.SignedInAsync("two-places", "long enough 1");
        using var there = await site.SignedInAsync("two-places", "long enough 1");
        (await here.SendAsync("/password", "/password", ("Current", "long enough 1"), ("Fresh", "long enough 2"), ("Again", "long enough 2"))).Dispose();

        using var answer = await there.GetAsync("/reports", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wrong password", "long enough 2", "long enough 2", "当前密码不正确")]
    [InlineData("long enough 1", "short", "short", "新密码不少于")]
    [InlineData("long enough 1", "long enough 2", "long enough 3", "不一致")]
    [InlineData("long enough 1", "long enough 1", "long enough 1", "不能与当前密码相同")]
    public async Task A_new_password_is_refused_with_its_reason(string current, string fresh, string again, string reason)
    {
        var name = "changer-" + Guid.NewGuid().ToString("N");
        await AddAsync(name);
        using var visitor = await site.SignedInAsync(name, "long enough 1");

        using var answer = await visitor.SendAsync("/password", "/password", ("Current", current), ("Fresh", fresh), ("Again", again));

        Assert.Contains(reason, await Words(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task Sign_in_leads_to_no_other_site(string address)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.SendAsync(
            "/sign-in", "/sign-in", ("Name", PerfEvalSite.Administrator), ("Password", PerfEvalSite.Password), ("ReturnUrl", address));

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Signing_out_closes_the_pages()
    {
        await AddAsync("leaver");
        using var visitor = await site.SignedInAsync("leaver", "long enough 1");
        (await visitor.SendAsync("/uploads", "/sign-out")).Dispose();

        using var answer = await visitor.GetAsync("/reports", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task An_unused_one_time_password_is_renewed_at_each_start()
    {
        await AddAsync("first", mustChange: true);
        var first = new FirstAccount(_accounts);

        var renewed = await first.PrepareAsync("first", null, TestContext.Current.CancellationToken);
        using var visitor = await site.SignedInAsync("first", renewed!.Value.Password);
        var afterUse = await first.PrepareAsync("first", null, TestContext.Current.CancellationToken);

        Assert.Equal("first", renewed.Value.Name);
        Assert.Null(afterUse);
    }

    private Task<bool> AddAsync(string name, bool mustChange = false) =>
        _accounts.CreateAsync(name, SignInDesk.Hash(name, "long enough 1"), mustChange, AccountRole.Admin, [""], TestContext.Current.CancellationToken);

    private static Task<string> Words(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
