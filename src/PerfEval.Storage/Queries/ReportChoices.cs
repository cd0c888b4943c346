namespace PerfEval.Storage.Queries;

/// <summary>What the filters of the list of reports can choose from.</summary>
public sealed record ReportChoices(IReadOnlyList<string> Counties, IReadOnlyList<int> Years);
