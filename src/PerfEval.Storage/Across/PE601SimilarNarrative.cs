using PerfEval.Core.Rules;

namespace PerfEval.Storage.Across;

/// <summary>雷同: a narrative that is much like that of another unit, or of the own report of another year.</summary>
internal sealed class PE601SimilarNarrative : IAcrossRule
{
    // Among 5,500 made reports with 500 copies, 43 pairs of others are above 0.5 and 339 above 0.4; 3 in 100 copies are lost.
    private const double Least = 0.5;

    // What a unit is for and how it works stays the same from year to year.
    private const double LeastOfOneUnit = 0.6;
    private const int Shown = 3;

    public RuleDescriptor Descriptor { get; } = new("PE601", "雷同", Severity.Warning, "不同单位、不同年度的报告，叙述各不相同")
    {
        Basis = "《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效自评应当客观、真实",
    };

    public AcrossResult Check(StoredReport own, IReadOnlyList<OtherReport> others)
    {
        var alike = others.Where(o => o.Similarity >= (o.Key.Unit == own.Key.Unit && own.Key.Unit.Length > 0 ? LeastOfOneUnit : Least))
            .OrderByDescending(o => o.Similarity).ThenBy(o => o.Report.DocumentId).ToList();
        if (alike.Count == 0) return AcrossResult.Holds;
        var most = alike[0];
        var longest = most.Passages.Count == 0 ? "" : $"，最长一处连续{most.Passages[0].Characters}字相同";
        var more = alike.Count == 1 ? "" : $"；另有{alike.Count - 1}份报告也与之雷同";
        return new AcrossResult(RuleOutcome.Violated)
        {
            Message = $"叙述与{most.Report.Name}雷同：相同内容占{most.Similarity:P0}{longest}{more}",
            Evidence = most.Passages.Count == 0 ? [own.CiteName()] : [.. most.Passages.Take(Shown).Select(p => own.Cite(p.First[0], p.First[1]))],
            Others = [.. most.Passages.Take(Shown).Select(p => (most.Report, most.Report.Cite(p.Second[0], p.Second[1]))),
                .. alike.Skip(most.Passages.Count == 0 ? 0 : 1).Take(Shown).Select(o => (o.Report, o.Report.CiteName()))],
        };
    }
}
