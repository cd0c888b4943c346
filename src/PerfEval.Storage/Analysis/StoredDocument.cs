using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Storage.Analysis;

/// <summary>The document as it was read from its file (原文), from what is stored: to analyse it again without reading the file again.</summary>
public static class StoredDocument
{
    public static SourceDocument Of(AnalysisDocument analysis, DocumentLayout layout)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(layout);
        // Which of the notes told that something was not read isn't kept, but that one did.
        var notes = analysis.Notes.Select(n => new DocumentNote(n.Code, n.Message, analysis.Status == "partial"));
        return new SourceDocument(Format(analysis.Source.Format), layout.Text, layout.Blocks, layout.Tables, [.. notes], layout.Places) { Recognized = layout.Recognized, Asides = layout.Asides };
    }

    private static DocumentFormat Format(string name) =>
        Enum.TryParse<DocumentFormat>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var format) ? format : DocumentFormat.Text;
}
