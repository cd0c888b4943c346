using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Accounts;

public sealed class AccountRegisterTests(TestCluster cluster)
{
    [Fact]
    public async Task The_last_administrator_stays_whatever_is_asked()
    {
        await using var database = await cluster.OpenAsync();
        var accounts = new AccountRegister(database.Source);
        var cancel = TestContext.Current.CancellationToken;
        await accounts.CreateAsync("管理员", "hash", false, AccountRole.Admin, [""], cancel);
        await accounts.CreateAsync("收件员", "hash", false, AccountRole.Clerk, ["湖南省/岳阳市/华容县"], cancel);
        var admin = (await accounts.FindAsync("管理员", cancel))!;

        Assert.False(await accounts.SetAccessAsync(admin.Id, AccountRole.Clerk, [""], disabled: false, cancel));
        Assert.False(await accounts.SetAccessAsync(admin.Id, AccountRole.Admin, [""], disabled: true, cancel));

        Assert.Equal((AccountRole.Admin, false), ((await accounts.FindAsync(admin.Id, cancel))!.Role, (await accounts.FindAsync(admin.Id, cancel))!.IsDisabled));
        Assert.Equal(["湖南省/岳阳市/华容县"], (await accounts.FindAsync("收件员", cancel))!.Regions);
    }

    [Fact]
    public async Task A_name_is_taken_once_and_an_account_that_was_not_made_has_no_regions()
    {
        await using var database = await cluster.OpenAsync();
        var accounts = new AccountRegister(database.Source);
        var cancel = TestContext.Current.CancellationToken;

        Assert.True(await accounts.CreateAsync("Clerk", "hash", true, AccountRole.Clerk, ["湖南省/", "湖南省/"], cancel));
        Assert.False(await accounts.CreateAsync("clerk", "hash", true, AccountRole.Admin, [""], cancel));

        var only = Assert.Single(await accounts.ListAsync(cancel));
        Assert.Equal((AccountRole.Clerk, true), (only.Role, only.MustChangePassword));
        Assert.Equal(["湖南省/"], only.Regions);
    }
}
