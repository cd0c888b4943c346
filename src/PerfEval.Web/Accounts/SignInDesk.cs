using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using PerfEval.Storage.Accounts;

namespace PerfEval.Web.Accounts;

/// <summary>登录: checks name and password, sets new ones, and says whose cookie is still good.</summary>
public sealed class SignInDesk(AccountRegister accounts)
{
    public const string MustChangeClaim = "must_change_password";
    public const int ShortestPassword = 10;

    private const string StampClaim = "stamp";
    private static readonly PasswordHasher<string> Hasher = new();
    private static readonly string NobodysHash = Hasher.HashPassword("", "nobody");

    /// <summary>The account with this name and password; null when they don't fit or the account is locked.</summary>
    public async Task<Account?> CheckAsync(string name, string password, CancellationToken cancel = default)
    {
        var account = await accounts.FindAsync(name.Trim(), cancel);
        if (account is null)
        {
            Hasher.VerifyHashedPassword(name, NobodysHash, password); // takes as long as for a known name
            return null;
        }
        if (!await accounts.TakeAttemptAsync(account.Id, cancel) || !Fits(account, password) || account.IsDisabled) return null;
        await accounts.RecordSignInAsync(account.Id, cancel);
        return account;
    }

    public static bool Fits(Account account, string password)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Hasher.VerifyHashedPassword(account.Name, account.PasswordHash, password) != PasswordVerificationResult.Failed;
    }

    public static string Hash(string name, string password) => Hasher.HashPassword(name, password);

    public static ClaimsPrincipal Principal(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var claims = new List<Claim>
        {
            new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, account.Name),
            new(StampClaim, account.Stamp),
            new(ClaimTypes.Role, account.Role.ToString()),
        };
        if (account.MustChangePassword) claims.Add(new Claim(MustChangeClaim, "true"));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    /// <summary>The account of a signed-in person; null when the sign-in is older than the password.</summary>
    public async Task<Account?> CurrentAsync(ClaimsPrincipal? person, CancellationToken cancel = default)
    {
        if (!long.TryParse(person?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)) return null;
        var account = await accounts.FindAsync(id, cancel);
        return account is { IsDisabled: false } && account.Stamp == person!.FindFirstValue(StampClaim) ? account : null;
    }
}
