using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Queries;
using PerfEval.Web.Analytics;

namespace PerfEval.Web.Pages.Similar;

/// <summary>雷同对照: the common passages of two reports side by side.</summary>
public sealed class PairModel(LikenessQueries likeness, SimilarReports similar, AnalysisQueries analyses) : PageModel
{
    public LikePair Pair { get; private set; } = null!;

    public IReadOnlyList<ComparedPassage> Passages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long first, long second, CancellationToken cancel)
    {
        if (first > second) return RedirectPreserveMethod($"/similar/{second}/{first}");
        if (await likeness.PairAsync(first, second, cancel) is not { } pair) return NotFound();
        Pair = pair;
        var (one, other) = ((await analyses.LayoutAsync(first, cancel))?.Text ?? "", (await analyses.LayoutAsync(second, cancel))?.Text ?? "");
        var common = (await similar.OfAsync(first, cancel)).FirstOrDefault(s => s.DocumentId == second)?.Passages ?? [];
        Passages = [.. common.Select(c => (Place(c.First), Place(c.Second), c.Characters)).Where(c => c.Item1.End <= one.Length && c.Item2.End <= other.Length)
            .Select(c => new ComparedPassage(
                c.Item1, c.Item2, c.Characters, PassageDifference.Of(one.Substring(c.Item1.Start, c.Item1.Length), other.Substring(c.Item2.Start, c.Item2.Length))))];
        return Page();
    }

    private static TextSpan Place(int[] told) => new(told[0], told[1]);
}
