namespace PerfEval.Generation.Facts;

/// <summary>A problem (问题) with the suggestion that would mend it, under one code.</summary>
/// <param name="Heading">A short clause that may stand as its heading.</param>
public sealed record NamedProblem(string Code, string Heading, string Text, string Suggestion);
