using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Reviews;

namespace PerfEval.Storage.Indexing;

/// <summary>A run that has just become the latest of its document; no <paramref name="Document"/> when the file is unreadable.</summary>
public sealed record IndexedRun(long DocumentId, long RunId, AnalysisDocument Analysis, SourceDocument? Document)
{
    /// <summary>The corrections of reviewers that it was made with; null where the run is only written anew.</summary>
    public CorrectionsUsed? Corrections { get; init; }
}
