using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Review;

/// <summary>审核工作台: gathers what the page of a report and the cards of its findings show.</summary>
public sealed class Workbench(AnalysisQueries analyses, ReviewQueries reviews)
{
    public Task<ReviewRow?> ReviewAsync(long report, CancellationToken cancel) => reviews.FindAsync(report, cancel);

    /// <summary>The cards of a report, the worst findings first.</summary>
    public static IReadOnlyList<FindingCard> Cards(long report, IReadOnlyList<FindingView> findings, ReviewRow? review, QueueAddress queue, VersionComparison? versions = null, int? selected = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return [.. findings.OrderBy(f => f.Finding.Severity switch { "error" => 0, "warning" => 1, _ => 2 }).Select(Card)];

        FindingCard Card(FindingView item)
        {
            var key = item.Finding.Key ?? "";
            return new FindingCard(report, item, review?.Verdicts.GetValueOrDefault(key), [.. review?.Comments.Where(c => c.Key == key) ?? []], review is not null && key.Length > 0, queue)
            {
                Selected = item.Index == selected,
                Fate = versions?.FateOf(key),
            };
        }
    }

    /// <summary>One card; null when the latest run has no such finding.</summary>
    public async Task<(FindingCard Card, ReviewRow Review)?> CardAsync(long report, string key, QueueAddress queue, CancellationToken cancel)
    {
        if (await reviews.FindAsync(report, cancel) is not { } review || await analyses.LoadRunAsync(review.RunId, cancel: cancel) is not { } analysis) return null;
        var versions = await VersionsAsync(review, analysis.Findings.Select(f => f.Key ?? ""), cancel);
        var card = Cards(report, FindingView.Of(analysis), review, queue, versions).FirstOrDefault(c => c.Key == key);
        return card is null ? null : (card with { Selected = true }, review);
    }

    /// <summary>This version beside the one before; null for the first.</summary>
    public async Task<VersionComparison?> VersionsAsync(ReviewRow review, IEnumerable<string> keys, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (review.Version == 1) return null;
        var all = await reviews.VersionsAsync(review.Lineage, cancel);
        return all.LastOrDefault(v => v.Version < review.Version) is not { } before ? null
            : VersionComparison.Of(before, await reviews.FindingsAsync(before.DocumentId, cancel), [.. keys]);
    }
}
