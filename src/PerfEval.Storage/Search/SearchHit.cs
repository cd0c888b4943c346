using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Search;

/// <summary>A report that was found (命中), with the words around the hit.</summary>
public sealed record SearchHit(SearchKey Key, string FileName, ReportInfo Report, Snippet Snippet)
{
    public long DocumentId => Key.DocumentId;
}
