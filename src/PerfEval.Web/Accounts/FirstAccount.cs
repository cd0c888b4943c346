using System.Security.Cryptography;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;

namespace PerfEval.Web.Accounts;

/// <summary>
/// The administrator that a new database gets: with the password of the settings, or with a one-time one that must be changed at the first sign-in.
/// A one-time password that nobody has used is replaced at each start, so that a lost one locks nobody out.
/// </summary>
public sealed class FirstAccount(AccountRegister accounts)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look alike

    /// <summary>The one-time password to show, or null when there is none.</summary>
    public async Task<(string Name, string Password)?> PrepareAsync(string? givenName, string? givenPassword, CancellationToken cancel = default)
    {
        var name = string.IsNullOrWhiteSpace(givenName) ? "admin" : givenName.Trim();
        var oneTime = string.IsNullOrEmpty(givenPassword);
        var password = oneTime ? RandomNumberGenerator.GetString(Letters, 14) : givenPassword!;
        if (!await accounts.AnyAsync(cancel) && await accounts.CreateAsync(name, SignInDesk.Hash(name, password), oneTime, AccountRole.Admin, [""], cancel))
            return oneTime ? (name, password) : null;
        if (await accounts.FindAsync(name, cancel) is not { MustChangePassword: true, LastSignInAt: null } unused) return null;
        await accounts.SetPasswordAsync(unused.Id, SignInDesk.Hash(unused.Name, password), oneTime, cancel);
        return oneTime ? (unused.Name, password) : null;
    }
}
