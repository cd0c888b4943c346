namespace PerfEval.Generation.Facts;

/// <summary>Things that a report names one by one and counts (计数): 三个股室：办公室、财务股、项目股.</summary>
public sealed record CountedList(string What, string Measure, IReadOnlyList<string> Items);
