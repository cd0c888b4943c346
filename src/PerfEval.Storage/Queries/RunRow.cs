using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Queries;

/// <summary>分析版本: one run in the history of a document.</summary>
public sealed record RunRow(
    long Id, DateTimeOffset CreatedAt, string Status, bool IsCurrent, VersionInfo Versions, int Errors, int Warnings, int Infos)
{
    /// <summary>How many corrections (更正) of reviewers it was made with.</summary>
    public int Corrections { get; init; }
}
