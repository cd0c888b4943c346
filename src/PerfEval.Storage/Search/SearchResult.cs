namespace PerfEval.Storage.Search;

/// <summary>One page of hits. <paramref name="Total"/> is an upper bound unless <paramref name="TotalIsExact"/>: phrases are looked at page by page.</summary>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, long Total, bool TotalIsExact, SearchKey? Next, IReadOnlyList<string> Complaints);
