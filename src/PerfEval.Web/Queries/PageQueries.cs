using PerfEval.Storage.Accounts;

namespace PerfEval.Web.Queries;

/// <summary>The saved queries of one page, and the query that is on show; null when that is too long to be kept.</summary>
public sealed record PageQueries(string Page, string? Query, IReadOnlyList<SavedQuery> Saved);
