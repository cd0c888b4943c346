using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

public sealed partial class TokenTests(PerfEvalSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_owner_makes_a_token_sees_it_once_and_revokes_it()
    {
        var owner = await site.AccountAsync(AccountRole.Clerk);
        using var visitor = await site.SignedInAsync(owner.Name);

        using var made = await visitor.SendAsync("/account", "/account?handler=Create", ("Name", "预算系统<b>"), ("Scopes", "Read"), ("Days", "30"));
        var page = await made.Content.ReadAsStringAsync(Cancel);
        var secret = Secret().Match(page).Value;
        using var program = site.Program(secret);

        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.Contains("预算系统&lt;b&gt;", page, StringComparison.Ordinal);
        Assert.Equal(owner.Name, (await program.JsonAsync("/token"))["account"]!.GetValue<string>());
        Assert.DoesNotContain(secret, await visitor.ReadAsync("/account"), StringComparison.Ordinal);
        Assert.DoesNotContain("未使用", await visitor.ReadAsync("/account"), StringComparison.Ordinal);

        var token = (await site.Tokens().OfAccountAsync(owner.Id, Cancel)).Single();
        (await visitor.SendAsync("/account", $"/account?handler=Revoke&token={token.Id}")).Dispose();
        using var after = await program.GetAsync("/api/v1/token", Cancel);
        await after.ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(["token-create", "token-revoke"], await AuditedAsync(owner.Id));
    }

    [Fact]
    public async Task The_database_keeps_a_hash_and_never_the_secret()
    {
        var secret = await site.SecretAsync(await site.AccountAsync(AccountRole.Analyst));
        var source = site.Services.GetRequiredService<NpgsqlDataSource>();
        await using var command = source.CreateCommand("select count(*) filter (where t::text like '%' || $1 || '%'), count(*) filter (where hash = sha256($1::bytea)) from api_tokens t");
        command.Parameters.Add(new() { Value = secret });
        await using var row = await command.ExecuteReaderAsync(Cancel);
        await row.ReadAsync(Cancel);

        Assert.Equal((0L, 1L), (row.GetInt64(0), row.GetInt64(1)));
        Assert.Equal(TokenRegister.Prefix.Length + 43, secret.Length);
    }

    [Theory]
    [InlineData("", "Read", "30", "请填写用途")]
    [InlineData("取数", "", "30", "请选择权限范围")]
    [InlineData("取数", "Review", "30", "请选择权限范围")]
    [InlineData("取数", "Admin", "30", "请选择权限范围")]
    [InlineData("取数", "Read", "36500", "请选择有效期")]
    public async Task A_token_that_is_too_much_or_too_little_is_not_made(string name, string scope, string days, string told)
    {
        var owner = await site.AccountAsync(AccountRole.Clerk);
        using var visitor = await site.SignedInAsync(owner.Name);

        using var answer = await visitor.SendAsync("/account", "/account?handler=Create", ("Name", name), ("Scopes", scope), ("Days", days));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(told, await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Empty(await site.Tokens().OfAccountAsync(owner.Id, Cancel));
    }

    [Fact]
    public async Task Nobody_revokes_the_token_of_another()
    {
        var owner = await site.AccountAsync(AccountRole.Clerk);
        var secret = await site.SecretAsync(owner);
        using var other = await site.SignedInAsync((await site.AccountAsync(AccountRole.Admin)).Name);

        using var answer = await other.SendAsync("/account", $"/account?handler=Revoke&token={(await site.Tokens().OfAccountAsync(owner.Id, Cancel)).Single().Id}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotNull(await site.Tokens().UseAsync(secret, Cancel));
    }

    [Fact]
    public async Task A_token_ends_with_its_time_its_account_and_by_itself()
    {
        var accounts = site.Services.GetRequiredService<AccountRegister>();
        var owner = await site.AccountAsync(AccountRole.Reviewer);
        var expired = (await site.Tokens().CreateAsync(owner.Id, "过期", [ApiScope.Read], TimeProvider.System.GetUtcNow().AddSeconds(-1), Cancel))!.Value.Secret;
        var ended = await site.SecretAsync(owner);
        using (var program = site.Program(ended)) (await program.DeleteAsync("/api/v1/token", Cancel)).Dispose();
        var good = await site.SecretAsync(owner);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(good, "/token"));

        await accounts.SetAccessAsync(owner.Id, AccountRole.Analyst, [""], disabled: false, Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(good, "/queue"));
        await accounts.SetAccessAsync(owner.Id, AccountRole.Analyst, [""], disabled: true, Cancel);
        Assert.Equal(
            (HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (await StatusAsync(good, "/token"), await StatusAsync(expired, "/token"), await StatusAsync(ended, "/token")));
    }

    [Fact]
    public async Task Guessing_is_stopped_and_programs_that_were_right_before_go_on()
    {
        const string address = "127.0.0.66";
        var owner = await site.AccountAsync(AccountRole.Analyst);
        var (working, fresh) = (await site.SecretAsync(owner), await site.SecretAsync(owner));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(working, "/token", address));

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < TokenTries.Most + 5; i++) statuses.Add(await StatusAsync($"{TokenRegister.Prefix}guess{i}", "/token", address));
        using var guesser = site.Program(fresh, address);
        using var late = await guesser.GetAsync("/api/v1/token", Cancel);

        Assert.Equal(Enumerable.Repeat(HttpStatusCode.Unauthorized, TokenTries.Most).Concat(Enumerable.Repeat(HttpStatusCode.TooManyRequests, 5)), statuses);
        await late.ProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromMinutes(1), late.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(working, "/token", address));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(fresh, "/token"));
    }

    [Fact]
    public async Task An_account_has_no_more_tokens_than_it_may()
    {
        var owner = await site.AccountAsync(AccountRole.Analyst);
        for (var i = 0; i < TokenRegister.Most; i++) await site.SecretAsync(owner, ApiScope.Read);

        Assert.Null(await site.Tokens().CreateAsync(owner.Id, "多余", [ApiScope.Read], DateTimeOffset.MaxValue.AddYears(-1), Cancel));
    }

    private async Task<HttpStatusCode> StatusAsync(string secret, string address, string? from = null)
    {
        using var program = site.Program(secret, from);
        using var answer = await program.GetAsync(ApiVisits.Root + address, Cancel);
        return answer.StatusCode;
    }

    private async Task<IReadOnlyList<string>> AuditedAsync(long account)
    {
        await using var command = site.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select array_agg(action order by id) from audit_events where account_id = $1");
        command.Parameters.Add(new() { Value = account });
        return (string[])(await command.ExecuteScalarAsync(Cancel))!;
    }

    [GeneratedRegex(@"perfeval_[\w-]{43}")]
    private static partial Regex Secret();
}
