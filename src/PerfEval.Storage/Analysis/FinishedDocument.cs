using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Reviews;

namespace PerfEval.Storage.Analysis;

/// <summary>A claimed document with its analysis, ready to be stored; no document when the file is unreadable.</summary>
public sealed record FinishedDocument(ClaimedDocument Claim, AnalysisDocument Analysis, SourceDocument? Document)
{
    /// <summary>用时 of reading and analysing.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>更正 that it was made with.</summary>
    public CorrectionsUsed? Corrections { get; init; }
}
