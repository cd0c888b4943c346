using PerfEval.Core.Analysis;
using PerfEval.Storage.Reviews;

namespace PerfEval.Ingestion.Analyzing;

/// <summary>An analysis with the corrections (更正) in force put in, and which they were; null where nobody could have corrected anything.</summary>
public sealed record CorrectedAnalysis(AnalysisDocument Analysis, CorrectionsUsed? Used);
