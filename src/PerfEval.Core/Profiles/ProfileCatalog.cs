using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Profiles;

/// <summary>The profiles that reports are checked by: those of models/profiles, and those a bureau adds in a folder of its own.</summary>
public sealed class ProfileCatalog
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly IReadOnlyList<ScoringProfile> _profiles;

    public ProfileCatalog(IReadOnlyList<ScoringProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        // The later of two with one id stands: a bureau's own replaces ours.
        _profiles = [.. profiles.Reverse().DistinctBy(p => p.Id).Reverse()];
    }

    public static ProfileCatalog Embedded { get; } = new([.. EmbeddedProfiles()]);

    public IReadOnlyList<ScoringProfile> All => _profiles;

    public ProfileCatalog With(IEnumerable<ScoringProfile> more) => new([.. _profiles, .. more]);

    /// <summary>One profile from its JSON.</summary>
    /// <exception cref="JsonException">The text isn't a profile.</exception>
    public static ScoringProfile Parse(string json)
    {
        var profile = JsonSerializer.Deserialize<ScoringProfile>(json, Options);
        return profile is { Id.Length: > 0, Name.Length: > 0 } ? profile : throw new JsonException("口径文件缺少 id 或 name");
    }

    /// <summary>The profile that says most about a report of its family, province and year.</summary>
    public ChosenProfile Choose(FormFamily family, string? province, int? year)
    {
        var fitting = _profiles.Where(p => Fits(p, family, province, year)).ToList();
        var best = fitting.OrderByDescending(Closeness).FirstOrDefault() ?? ScoringProfile.General;
        return new ChosenProfile(best, family, Reason(best, family, province, year));
    }

    private static bool Fits(ScoringProfile profile, FormFamily family, string? province, int? year) =>
        (profile.Families.Count == 0 || profile.Families.Contains(family))
        && (profile.Provinces.Count == 0 || (province is not null && profile.Provinces.Contains(province)))
        && (profile.From is not { } from || year >= from) && (profile.To is not { } to || year <= to);

    private static int Closeness(ScoringProfile profile) =>
        (profile.Families.Count > 0 ? 4 : 0) + (profile.Provinces.Count > 0 ? 2 : 0) + (profile.From is null && profile.To is null ? 0 : 1);

    private static string Reason(ScoringProfile profile, FormFamily family, string? province, int? year)
    {
        var seen = string.Join("，", new[] { FormFamilies.ChineseName(family), province, year is null ? null : $"{year}年度" }.Where(w => w is not null));
        return $"{seen}：适用“{profile.Name}”口径";
    }

    private static IEnumerable<ScoringProfile> EmbeddedProfiles()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("profiles.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Parse(reader.ReadToEnd());
        }
    }
}
