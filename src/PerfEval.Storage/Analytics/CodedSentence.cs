namespace PerfEval.Storage.Analytics;

/// <summary>A problem or suggestion with its code (问题、建议), and its words by number.</summary>
internal sealed record CodedSentence(string Code, string Kind, long ReportId, int Ordinal, string Text, int Start, int Length, int[] Words);
