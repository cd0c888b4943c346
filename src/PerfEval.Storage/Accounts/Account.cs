using PerfEval.Storage.Access;

namespace PerfEval.Storage.Accounts;

/// <summary>账号: who may sign in. The stamp changes with the password and ends older sign-ins.</summary>
public sealed record Account(
    long Id, string Name, string PasswordHash, string Stamp, bool MustChangePassword, DateTimeOffset? LockedUntil, DateTimeOffset? LastSignInAt)
{
    public required AccountRole Role { get; init; }

    /// <summary>The regions whose reports it sees, as paths.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    public bool IsDisabled { get; init; }
}
