namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>A section (节) of a made report: its pages stand upright or lie.</summary>
internal sealed record MadeSection(bool Landscape, IReadOnlyList<MadePart> Parts);
