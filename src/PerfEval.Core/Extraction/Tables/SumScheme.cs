namespace PerfEval.Core.Extraction.Tables;

/// <summary>One way in which lines of a table may add up: these members to that total.</summary>
/// <param name="Total">Index of the line that states the sum.</param>
/// <param name="IsClear">The words of the table leave no other way, so a sum that fails is told.</param>
internal sealed record SumScheme(int Total, IReadOnlyList<int> Members, bool IsClear, string Name = "");
