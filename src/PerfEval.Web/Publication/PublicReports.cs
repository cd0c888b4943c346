using PerfEval.Core.Documents;
using PerfEval.Core.Masking;
using PerfEval.Storage.Publication;
using PerfEval.Storage.Queries;

namespace PerfEval.Web.Publication;

/// <summary>Makes the masked copy (脱敏件) of a report that whoever asks may see.</summary>
public sealed class PublicReports(ReportQueries reports, AnalysisQueries analyses, PublicationRegister register)
{
    /// <summary>Null where there is no such report, or it has no text to be published.</summary>
    public async Task<PublicReport?> FindAsync(long id, CancellationToken cancel)
    {
        if (await reports.FindAsync(id, cancel) is not { } row || await analyses.LoadAsync(id, cancel: cancel) is not { } analysis || await analyses.LayoutAsync(id, cancel) is not { } layout) return null;
        var choices = await register.OfDocumentAsync(id, cancel);
        var document = new SourceDocument(Core.Documents.DocumentFormat.Text, layout.Text, layout.Blocks, layout.Tables) { Asides = layout.Asides };
        return new PublicReport(row, analysis, PublicCopy.Of(document, [.. choices.Select(c => c.Choice)]), choices);
    }
}
