using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Storage.Indexing;

/// <summary>A run that has just become the latest of its document; no <paramref name="Document"/> when the file is unreadable.</summary>
public sealed record IndexedRun(long DocumentId, long RunId, AnalysisDocument Analysis, SourceDocument? Document);
