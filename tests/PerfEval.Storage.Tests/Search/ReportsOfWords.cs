using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Search;

/// <summary>Two reports that share characters and few words.</summary>
public sealed class ReportsOfWords(TestCluster cluster) : IAsyncLifetime
{
    internal SearchGround Ground { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Ground = await SearchGround.OpenAsync(cluster);
        await Ground.AddAsync("书", "图书馆项目\n实行全面预算绩效管理。预算执行情况良好，完成率100%，执行速度快，行率先进。渌口镇装有gps设备。");
        await Ground.AddAsync("路", "农村公路养护项目\n安仁县对项目开展绩效评价，预算执行率偏低，主要是92.08%。");
    }

    public ValueTask DisposeAsync() => Ground.DisposeAsync();
}
