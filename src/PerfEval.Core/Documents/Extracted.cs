namespace PerfEval.Core.Documents;

/// <summary>A value read from a document, with the words that it was read from.</summary>
public sealed record Extracted<T>(T Value, Evidence Evidence);
