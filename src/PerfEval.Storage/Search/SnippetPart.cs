namespace PerfEval.Storage.Search;

/// <summary>A run of words of a snippet; <paramref name="Hit"/> tells whether it was asked for. Not encoded for any page.</summary>
public sealed record SnippetPart(string Text, bool Hit);
