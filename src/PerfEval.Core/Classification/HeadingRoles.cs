namespace PerfEval.Core.Classification;

/// <summary>What the headings of one report are about, each read once.</summary>
internal sealed class HeadingRoles
{
    private readonly Dictionary<string, ChapterRole> roles = new(StringComparer.Ordinal);

    public ChapterRole Of(string heading) => roles.TryGetValue(heading, out var role) ? role : roles[heading] = ChapterRoles.Of(heading);
}
