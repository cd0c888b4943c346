namespace PerfEval.Core.Documents;

/// <summary>Something the reader must tell about how a file was read; <paramref name="Message"/> is Chinese, for people.</summary>
public sealed record DocumentNote(string Code, string Message, bool Partial = false);
