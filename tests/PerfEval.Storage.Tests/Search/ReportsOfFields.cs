using PerfEval.Core.Analysis;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Search;

/// <summary>Three reports that differ in their fields.</summary>
public sealed class ReportsOfFields(TestCluster cluster) : IAsyncLifetime
{
    internal SearchGround Ground { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Ground = await SearchGround.OpenAsync(cluster);
        await Ground.AddAsync("甲", "水库除险加固", a => a with
        {
            Report = new ReportInfo { Kind = "self_evaluation", Province = "湖南省", City = "岳阳市", County = "华容县", FiscalYear = 2021, SelfScore = 85.5m, Unit = "华容县水利局" },
            Passages = [new PassageInfo("problem", "进度滞后。", "P12", 0.9, new SpanInfo(0, 2)), new PassageInfo("suggestion", "建议完善制度。", "P13", 0.9, new SpanInfo(0, 2))],
        });
        await Ground.AddAsync("乙", "水库移民", a => a with
        {
            Report = new ReportInfo { Kind = "department_evaluation", Province = "湖南省", FiscalYear = 2022, SelfScore = 98, Unit = "某市发展改革委" },
            Findings = [new FindingInfo("PE103", "error", "不符", null, null, null, null, null, [])],
        });
        await Ground.AddAsync("丙", "图书采购", a => a with { Passages = [new PassageInfo("problem", "制度不全。", "P13", 0.9, new SpanInfo(0, 2))] });
    }

    public ValueTask DisposeAsync() => Ground.DisposeAsync();
}
