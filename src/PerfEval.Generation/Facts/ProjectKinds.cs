using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Facts;

/// <summary>The kinds of projects that come with the program.</summary>
public static class ProjectKinds
{
    private static readonly Lazy<IReadOnlyList<ProjectKind>> Known = new(() =>
        [.. EmbeddedText.Names("projects.").Select(n => new ProjectKind(n["projects.".Length..], PhraseFile.Read(EmbeddedText.Lines(n))))]);

    public static IReadOnlyList<ProjectKind> All => Known.Value;
}
