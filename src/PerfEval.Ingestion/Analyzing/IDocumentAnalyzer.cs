namespace PerfEval.Ingestion.Analyzing;

/// <summary>Reads a file and analyses it.</summary>
public interface IDocumentAnalyzer
{
    /// <summary>An unreadable file throws <see cref="Core.Documents.UnreadableDocumentException"/>.</summary>
    DocumentAnalysis Analyze(Stream content, string file, string sha256);
}
