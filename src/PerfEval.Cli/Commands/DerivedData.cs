using System.CommandLine;
using PerfEval.Storage;
using PerfEval.Storage.Across;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Search;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval db reindex and perfeval db refresh: what the database derives from the reports, made anew.</summary>
internal static class DerivedData
{
    public static Command Reindex()
    {
        var all = new Option<bool>("--all") { Description = "全部重建（默认只补缺失和词典已变的）" };
        var command = new Command("reindex", "重建全文索引和雷同索引") { all };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(async () =>
        {
            await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
            var reindexing = new Reindexing(database.Source, [new SearchIndex(SearchWords.Load()), new LikenessIndex(), new ReportKeys()]);
            var progress = new Progress<(int Done, int Total)>(p =>
            {
                if (p.Done % 500 == 0) Console.Error.WriteLine($"{p.Done}/{p.Total}");
            });
            Console.WriteLine($"已编入索引 {await reindexing.RunAsync(parsed.GetValue(all), progress, cancel)} 份报告。");
            return ExitCodes.Ok;
        }));
        return command;
    }

    public static Command Refresh()
    {
        var command = new Command("refresh", "重算共性分析：典型表述、关键词、“其他”问题聚类、套话（见 analytics 各表），并重做跨报告核对");
        command.SetAction((_, cancel) => Guarded.RunAsync(async () =>
        {
            await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
            var summary = await new AnalyticsRefresh(database.Source, SearchWords.Load()).RunAsync(cancel);
            var across = new AcrossReports(database.Source);
            await across.MarkAllAsync(cancel);
            await across.CompareAsync(cancel);
            Console.WriteLine($"已刷新：{summary.Reports} 份报告，{summary.Sentences} 句问题和建议，“其他”问题聚为 {summary.Clusters} 类。");
            if (!summary.RoleGranted) await Console.Error.WriteLineAsync(RefreshSummary.RoleMissing);
            return ExitCodes.Ok;
        }));
        return command;
    }
}
