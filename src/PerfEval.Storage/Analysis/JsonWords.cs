namespace PerfEval.Storage.Analysis;

/// <summary>Text for a column of JSON.</summary>
internal sealed record JsonWords(string Text);
