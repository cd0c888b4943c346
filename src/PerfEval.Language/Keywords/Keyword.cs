namespace PerfEval.Language.Keywords;

/// <summary>A word and how much it tells about the text.</summary>
public sealed record Keyword(string Word, double Weight);
