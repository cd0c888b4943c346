using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Telemetry;
using PerfEval.Readers;

namespace PerfEval.Ingestion.Analyzing;

/// <summary>The readers and the analysis of the program, one behind the other, with their measures.</summary>
public sealed class DocumentAnalyzer(DocumentReaders readers, AnalysisPipeline pipeline) : IDocumentAnalyzer
{
    public DocumentAnalysis Analyze(Stream content, string file, string sha256)
    {
        var document = Read(content);
        AnalysisDocument analysis;
        using (PerfEvalMeter.Step("analyse")) analysis = pipeline.Analyze(document, file, sha256);
        Count(analysis.Source.Format, analysis.Status);
        foreach (var findings in analysis.Findings.CountBy(f => (f.Rule, f.Severity)))
            PerfEvalMeter.Findings.Add(findings.Value, new("rule", findings.Key.Rule), new("severity", findings.Key.Severity));
        return new DocumentAnalysis(analysis, document);
    }

    private SourceDocument Read(Stream content)
    {
        using var step = PerfEvalMeter.Step("read");
        try
        {
            return readers.Read(content);
        }
        catch (UnreadableDocumentException)
        {
            Count("unknown", "unreadable");
            throw;
        }
    }

    private static void Count(string format, string status) => PerfEvalMeter.Documents.Add(1, new("format", format), new("status", status));
}
