using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Storage;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Cluster;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Training.Sentences;

namespace PerfEval.Cli.Commands;

/// <summary>复核语料: the sentences that reviewers have confirmed or corrected, out of the database, with the reports around them.</summary>
internal static class ReviewedTags
{
    public static async Task<IReadOnlyList<ReviewedReport>> ReadAsync(TextWriter output, CancellationToken cancel)
    {
        var storage = PerfEvalHost.Storage;
        if (storage.ConnectionString is null && !(await PrivateCluster.At(storage).StatusAsync(cancel)).Exists)
        {
            await output.WriteLineAsync($"没有数据库（数据文件夹 {storage.DataFolder}），没有可用的复核语料。");
            return [];
        }
        await using var database = await PerfEvalDatabase.OpenAsync(storage, cancel);
        var reports = await ReadAsync(database, cancel);
        await output.WriteLineAsync(reports.Count == 0 ? "数据库里还没有评审人员确认或更正过的句子。" : $"复核语料：{reports.Count} 份报告，{reports.Sum(r => r.Passages.Count)} 句。");
        return reports;
    }

    internal static async Task<IReadOnlyList<ReviewedReport>> ReadAsync(PerfEvalDatabase database, CancellationToken cancel)
    {
        var (corrections, analyses) = (new CorrectionRegister(database.Source), new AnalysisQueries(database.Source));
        var reports = new List<ReviewedReport>();
        foreach (var document in await corrections.WithTagsAsync(cancel))
        {
            if (await analyses.LoadAsync(document, cancel: cancel) is not { } analysis || await analyses.LayoutAsync(document, cancel) is not { } layout) continue;
            var passages = (await corrections.OfDocumentAsync(document, cancel)).Where(c => c.CarriedVersion is null).Select(c => Passage(c.Correction, layout.Text)).OfType<ReviewedPassage>().ToList();
            if (passages.Count > 0) reports.Add(new ReviewedReport(analysis.Source.Sha256, StoredDocument.Of(analysis, layout), passages));
        }
        return reports;
    }

    // A newer reader may have set the text otherwise: words that no longer stand there are left out.
    private static ReviewedPassage? Passage(Correction correction, string text) =>
        correction.Target == CorrectionTarget.Passage && CorrectionValues.Passage(correction.Value) is (PassageKind kind, var code)
        && correction.Span.End <= text.Length && text.Substring(correction.Span.Start, correction.Span.Length) == correction.Words
            ? new ReviewedPassage(new TextSpan(correction.Span.Start, correction.Span.Length), correction.Words, kind, code)
            : null;
}
