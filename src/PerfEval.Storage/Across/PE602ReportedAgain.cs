using System.Globalization;
using PerfEval.Core.Rules;

namespace PerfEval.Storage.Across;

/// <summary>重复报送: the same project of the same unit and year stands in several files.</summary>
internal sealed class PE602ReportedAgain : IAcrossRule
{
    private const int Shown = 3;

    public RuleDescriptor Descriptor { get; } = new("PE602", "重复报送", Severity.Info, "同一单位同一项目同一年度只报送一份报告")
    {
        Basis = "文内一致（内部核对）",
    };

    public AcrossResult Check(StoredReport own, IReadOnlyList<OtherReport> others)
    {
        if (own.Key is { Project: "" } or { FiscalYear: null }) return AcrossResult.NotCheckable("未读出项目名称或年度");
        // A unit and its department each report; two townships have their own project of one name.
        var again = others.Where(o => o.Key.Project == own.Key.Project && o.Key.FiscalYear == own.Key.FiscalYear && o.Key.Unit == own.Key.Unit && o.Report.Info.Kind == own.Info.Kind)
            .Select(o => o.Report).OrderBy(r => r.DocumentId).ToList();
        if (again.Count == 0) return AcrossResult.Holds;
        var files = string.Join("、", again.Take(Shown).Select(r => $"“{r.FileName}”（{r.ReceivedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}收到）"));
        return new AcrossResult(RuleOutcome.Violated)
        {
            Message = $"同一项目{own.Key.FiscalYear}年度另报送了{again.Count}份：{files}{(again.Count > Shown ? "等" : "")}，请确认以哪一份为准",
            Evidence = [own.CiteName()],
            Others = [.. again.Take(Shown).Select(r => (r, r.CiteName()))],
        };
    }
}
