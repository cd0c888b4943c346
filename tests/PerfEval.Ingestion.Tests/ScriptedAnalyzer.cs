using System.Collections.Concurrent;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;

namespace PerfEval.Ingestion.Tests;

/// <summary>Does what the test says for a file on each attempt, and counts the attempts; a file without a script is analysed at once.</summary>
internal sealed class ScriptedAnalyzer : IDocumentAnalyzer
{
    public ConcurrentDictionary<string, int> Attempts { get; } = new();

    public Dictionary<string, Action<int>> Scripts { get; } = [];

    public DocumentAnalysis Analyze(Stream content, string file, string sha256)
    {
        var attempt = Attempts.AddOrUpdate(file, 1, (_, n) => n + 1);
        if (Scripts.TryGetValue(file, out var script)) script(attempt);
        using var reader = new StreamReader(content);
        var document = new SourceDocument(Core.Documents.DocumentFormat.Text, reader.ReadToEnd(), [], []);
        return new DocumentAnalysis(new AnalysisPipeline().Analyze(document, file, sha256), document);
    }

    public AnalysisDocument Analyze(SourceDocument document, string file, string sha256, IReadOnlyList<Correction> corrections) =>
        new AnalysisPipeline().Analyze(document, file, sha256, corrections);
}
