namespace PerfEval.Storage.Search;

/// <summary>One part of a query (检索条件): words, a phrase or the value of a field; with a minus before it, what must not be.</summary>
public sealed record SearchTerm(string Text, bool Excluded, bool Phrase = false, SearchField? Field = null);
