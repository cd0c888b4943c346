using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Storage.Queries;
using PerfEval.Web.Analytics;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Pages.Similar;

/// <summary>雷同: pairs of reports whose narratives are much alike.</summary>
public sealed class IndexModel(KeptAnswers kept, AnalyticsOverview overview, LikenessQueries likeness, TimeProvider time) : PageModel
{
    public const string Path = "/similar";
    public const int PageSize = 50;
    private const int MostExported = 20_000;

    public static readonly IReadOnlyList<(string Value, string Name)> Units = [("", "全部"), ("different", "不同单位"), ("same", "同一单位")];

    public static readonly IReadOnlyList<(string Value, string Name)> Degrees = [("", "全部"), ("60", "60% 以上"), ("80", "80% 以上")];

    [BindProperty(SupportsGet = true, Name = "units")]
    public string? AskedUnits { get; set; }

    [BindProperty(SupportsGet = true, Name = "least")]
    public int? Least { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    public int Current => Math.Clamp(PageNumber ?? 1, 1, 100_000);

    public AnalyticsRange Range { get; private set; } = null!;

    public Page<LikePair> Pairs { get; private set; } = new([], 0);

    public long Pages => Math.Max(1, (Pairs.Total + PageSize - 1) / PageSize);

    private LikenessFilter Asked => Likeness(AskedUnits, Least);

    internal static LikenessFilter Likeness(string? units, int? least) => new(units switch { "same" => true, "different" => false, _ => null }, Math.Clamp(least ?? 0, 0, 100) / 100.0);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await AskAsync(cancel);
        Pairs = await likeness.PairsAsync(Range.Address.Filter, Asked, Current, PageSize, cancel);
    }

    public async Task<IActionResult> OnGetFileAsync(string? format, CancellationToken cancel)
    {
        await AskAsync(cancel);
        var all = await likeness.PairsAsync(Range.Address.Filter, Asked, 1, MostExported, cancel);
        return SheetFile.Answer(Table(all.Rows), format, Range.Address.Words, time);
    }

    private async Task AskAsync(CancellationToken cancel) => Range = (await this.RangeAsync(Path, kept, overview, cancel)) with
    {
        Also = [("units", AskedUnits), ("least", Least?.ToString(CultureInfo.InvariantCulture))],
    };

    internal static Sheet Table(IReadOnlyList<LikePair> pairs) => new(
        "雷同报告",
        [
            new("相似度", ColumnKind.Share, Hint: "相同五字串的比例，去掉表格、标题、数字、名称和套话后"), new("最长相同字数", ColumnKind.Count), new("县区一"), new("单位一"), new("项目一"), new("年度一", ColumnKind.Number),
            new("县区二"), new("单位二"), new("项目二"), new("年度二", ColumnKind.Number), new("报告编号一", ColumnKind.Number), new("报告编号二", ColumnKind.Number),
        ],
        [.. pairs.Select(p => (IReadOnlyList<SheetCell>)
        [
            new(Math.Round((decimal)p.Similarity, 4)), new(p.Longest), new(p.First.County ?? p.First.City), new(p.First.Unit), new(p.First.Project ?? p.First.Title), new(p.First.Year),
            new(p.Second.County ?? p.Second.City), new(p.Second.Unit), new(p.Second.Project ?? p.Second.Title), new(p.Second.Year), new(p.First.ReportId), new(p.Second.ReportId),
        ])]);
}
