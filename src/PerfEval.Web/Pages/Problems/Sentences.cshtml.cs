using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Storage.Queries;
using PerfEval.Web.Analytics;
using PerfEval.Web.Reports;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Pages.Problems;

/// <summary>问题原句: the sentences of one code in the range, typical ones first, each with its place in the report and the suggestion that answers it.</summary>
public sealed class SentencesModel(KeptAnswers kept, AnalyticsOverview overview, ProblemQueries problems, TimeProvider time) : PageModel
{
    public const string Path = "/problems/sentences";
    public const int PageSize = 50;
    private const int MostKeywords = 16;
    private const int MostExported = 20_000;

    [BindProperty(SupportsGet = true, Name = "code")]
    public string? AskedCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    public string Code => ProblemCodes.All.FirstOrDefault(c => c == AskedCode) ?? ProblemCodes.Problems[0];

    public int Current => Math.Clamp(PageNumber ?? 1, 1, 100_000);

    public AnalyticsRange Range { get; private set; } = null!;

    public Page<ProblemSentence> Sentences { get; private set; } = new([], 0);

    public IReadOnlyList<TypicalProblem> Typical { get; private set; } = [];

    public IReadOnlyList<(string Word, int Occurrences)> Keywords { get; private set; } = [];

    public AnalyticsFreshness Freshness { get; private set; } = null!;

    public long Pages => Math.Max(1, (Sentences.Total + PageSize - 1) / PageSize);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await AskAsync(cancel);
        Sentences = await problems.SentencesAsync(Range.Address.Filter, Code, Current, PageSize, cancel);
        Typical = await problems.TypicalAsync(Code, cancel);
        Keywords = await problems.KeywordsAsync(Code, MostKeywords, cancel);
        Freshness = await overview.FreshnessAsync(cancel);
    }

    public async Task<IActionResult> OnGetFileAsync(string? format, CancellationToken cancel)
    {
        await AskAsync(cancel);
        var all = await problems.SentencesAsync(Range.Address.Filter, Code, 1, MostExported, cancel);
        return SheetFile.Answer(Table(all.Rows), format, $"{Range.Address.Words} {Code} {Terms.ProblemCode(Code)}", time);
    }

    private async Task AskAsync(CancellationToken cancel) =>
        Range = (await this.RangeAsync(Path, kept, overview, cancel)) with { Also = [("code", Code)] };

    private Sheet Table(IReadOnlyList<ProblemSentence> sentences) => new(
        $"{Code} {Terms.ProblemCode(Code)}",
        [new("市"), new("县区"), new("单位"), new("项目"), new("年度", ColumnKind.Number), new("问题"), new("同类建议"), new("典型", ColumnKind.Number), new("把握", ColumnKind.Share), new("报告编号", ColumnKind.Number)],
        [.. sentences.Select(s => (IReadOnlyList<SheetCell>)
            [new(s.City), new(s.County), new(s.Unit), new(s.Project), new(s.Year), new(s.Text), new(s.Suggestion), new(s.TypicalRank), new((decimal)s.Confidence), new(s.ReportId)])]);
}
