using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Storage.Queries;
using PerfEval.Web.Analytics;
using PerfEval.Web.Pages.Problems;
using PerfEval.Web.Reports;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Pages.Similar;

/// <summary>屡报问题: what the same unit tells year after year.</summary>
public sealed class RepeatedModel(KeptAnswers kept, AnalyticsOverview overview, LikenessQueries likeness, TimeProvider time) : PageModel
{
    public const string Path = "/similar/repeated";
    public const int PageSize = 50;
    private const int MostExported = 20_000;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    public int Current => Math.Clamp(PageNumber ?? 1, 1, 100_000);

    public AnalyticsRange Range { get; private set; } = null!;

    public Page<RepeatedProblem> Problems { get; private set; } = new([], 0);

    public long Pages => Math.Max(1, (Problems.Total + PageSize - 1) / PageSize);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await AskAsync(cancel);
        Problems = await likeness.RepeatedAsync(Range.Address.Filter, Current, PageSize, cancel);
    }

    public async Task<IActionResult> OnGetFileAsync(string? format, CancellationToken cancel)
    {
        await AskAsync(cancel);
        var all = await likeness.RepeatedAsync(Range.Address.Filter, 1, MostExported, cancel);
        return SheetFile.Answer(Table(all.Rows), format, Range.Address.Words, time);
    }

    /// <summary>The sentences in which the unit tells of it, over the years.</summary>
    public static string Sentences(RepeatedProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return SentencesModel.Path + new AnalyticsAddress(problem.Province, problem.City, problem.County, null, null, null, problem.Unit, null).Query([("code", problem.Code)]);
    }

    private async Task AskAsync(CancellationToken cancel) =>
        Range = (await this.RangeAsync(Path, kept, overview, cancel)) with { RegionOnly = true };

    internal static Sheet Table(IReadOnlyList<RepeatedProblem> problems) => new(
        "屡报问题",
        [new("省"), new("市"), new("县区"), new("单位"), new("代码"), new("问题"), new("连续年数", ColumnKind.Number), new("自", ColumnKind.Number), new("至", ColumnKind.Number)],
        [.. problems.Select(p => (IReadOnlyList<SheetCell>)
            [new(p.Province), new(p.City), new(p.County), new(p.Unit), new(p.Code), new(Terms.ProblemCode(p.Code)), new(p.Years), new(p.FirstYear), new(p.LastYear)])]);
}
