using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Readers;

namespace PerfEval.Ingestion.Analyzing;

/// <summary>The readers and the analysis of the program, one behind the other.</summary>
public sealed class DocumentAnalyzer(DocumentReaders readers, AnalysisPipeline pipeline) : IDocumentAnalyzer
{
    public DocumentAnalysis Analyze(Stream content, string file, string sha256)
    {
        var document = readers.Read(content);
        return new DocumentAnalysis(pipeline.Analyze(document, file, sha256), document);
    }

    public AnalysisDocument Analyze(SourceDocument document, string file, string sha256, IReadOnlyList<Correction> corrections) =>
        pipeline.Analyze(document, file, sha256, corrections);
}
