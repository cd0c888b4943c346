namespace PerfEval.Storage.Reviews;

/// <summary>What the filters of the queue can choose from.</summary>
public sealed record QueueChoices(IReadOnlyList<string> Counties, IReadOnlyList<int> Years, IReadOnlyList<string> Rules);
