using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace PerfEval.Web.Api.Access;

/// <summary>
/// Wrong tokens by the address they come from (试错次数). Too many within a minute, and nothing unknown is looked up from there any more; a token that was right before goes on working, for
/// a whole bureau may stand behind one address.
/// </summary>
public sealed class TokenTries(TimeProvider clock)
{
    public const int Most = 10;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private const int MostRemembered = 10_000;
    private readonly ConcurrentDictionary<string, (long From, int Count)> wrong = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> right = new(StringComparer.Ordinal);

    public bool IsBlocked(IPAddress? from, string secret) =>
        wrong.TryGetValue(Key(from), out var tries) && tries.Count >= Most && clock.GetElapsedTime(tries.From) < Window && !right.ContainsKey(Hash(secret));

    public void Wrong(IPAddress? from, string secret)
    {
        right.TryRemove(Hash(secret), out _);
        if (wrong.Count > MostRemembered) wrong.Clear();
        var now = clock.GetTimestamp();
        wrong.AddOrUpdate(Key(from), (now, 1), (_, tries) => clock.GetElapsedTime(tries.From, now) < Window ? (tries.From, tries.Count + 1) : (now, 1));
    }

    public void Right(string secret)
    {
        if (right.Count > MostRemembered) right.Clear();
        right[Hash(secret)] = clock.GetTimestamp();
    }

    // A home or an office has a /64 of its own.
    private static string Key(IPAddress? from)
    {
        if (from is null) return "";
        if (from.IsIPv4MappedToIPv6) from = from.MapToIPv4();
        return from.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(from.GetAddressBytes().AsSpan(0, 8)) : from.ToString();
    }

    private static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
