using PerfEval.Storage.Access;

namespace PerfEval.Web.Api.Resources;

/// <summary>账号 as an administrator sees it.</summary>
public sealed record AccountResource(long Id, string Name, AccountRole Role, IReadOnlyList<string> Regions, bool Disabled, DateTimeOffset? LastSignInAt);
