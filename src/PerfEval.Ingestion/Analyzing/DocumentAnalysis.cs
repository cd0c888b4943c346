using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Ingestion.Analyzing;

/// <summary>An analysis with the document it was made from; no document when the file is unreadable.</summary>
public sealed record DocumentAnalysis(AnalysisDocument Analysis, SourceDocument? Document);
