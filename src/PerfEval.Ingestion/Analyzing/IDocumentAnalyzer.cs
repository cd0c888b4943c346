using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Ingestion.Analyzing;

/// <summary>Reads a file and analyses it.</summary>
public interface IDocumentAnalyzer
{
    /// <summary>An unreadable file throws <see cref="UnreadableDocumentException"/>.</summary>
    DocumentAnalysis Analyze(Stream content, string file, string sha256);

    /// <summary>Analyses a document that was read before, with what reviewers have corrected (更正).</summary>
    AnalysisDocument Analyze(SourceDocument document, string file, string sha256, IReadOnlyList<Correction> corrections);
}
