using System.CommandLine;
using PerfEval.Cli.Ingesting;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Rosters;
using PerfEval.Storage;
using PerfEval.Storage.Rosters;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval roster load FILE and perfeval roster list: who has to report (应报名单), and who has not yet.</summary>
internal static class RosterCommand
{
    private static readonly Option<int?> Year = new("--year") { Description = "年度" };
    private static readonly Option<string?> County = new("--county") { Description = "县（市、区）" };

    public static Command Create() => new("roster", "应报名单：载入名单，列出已报、未报") { Load(), List() };

    private static Command Load()
    {
        var file = new Argument<string>("file") { Description = "名单：csv、xlsx 等带表格的文件，须有“单位”一栏，可有项目、年度、区县各栏" };
        var command = new Command("load", "载入名单，替换同一年度、同一区县原有的名单") { file, Year, County };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(() => LoadAsync(parsed.GetValue(file)!, parsed.GetValue(Year), parsed.GetValue(County), cancel)));
        return command;
    }

    private static async Task<int> LoadAsync(string file, int? year, string? county, CancellationToken cancel)
    {
        RosterSheet sheet;
        try
        {
            sheet = RosterSheet.Read(RosterFile.Tables(file, await File.ReadAllBytesAsync(file, cancel)), year, county);
        }
        catch (UnreadableDocumentException unreadable)
        {
            await Console.Error.WriteLineAsync($"名单没有载入：{unreadable.Message}");
            return ExitCodes.Usage;
        }
        foreach (var complaint in sheet.Complaints) await Console.Error.WriteLineAsync(Printed.OneLine(complaint));
        if (sheet.Complaints.Count > 0 || sheet.Entries.Count == 0)
        {
            await Console.Error.WriteLineAsync("名单没有载入，原有名单不变。");
            return ExitCodes.Usage;
        }
        await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
        var kept = await new RosterRegister(database.Source).ReplaceAsync(sheet.Entries, Environment.UserName, cancel);
        Console.WriteLine($"已载入应报名单 {kept} 条{(kept < sheet.Entries.Count ? $"（另有 {sheet.Entries.Count - kept} 条重复）" : "")}。");
        return ExitCodes.Ok;
    }

    private static Command List()
    {
        var missing = new Option<bool>("--missing") { Description = "只列未报的" };
        var command = new Command("list", "应报、已报、未报") { Year, County, missing };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(async () =>
        {
            await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
            var rows = await new RosterRegister(database.Source).ListAsync(parsed.GetValue(Year), parsed.GetValue(County), cancel: cancel);
            foreach (var row in rows.Where(r => r.ReportId is null || !parsed.GetValue(missing)))
                Console.WriteLine(Printed.OneLine($"{(row.ReportId is { } report ? $"已报 [{report}]" : "未报")}  {row.FiscalYear}  {row.County}  {row.Unit}  {row.Project}"));
            var submitted = rows.Count(r => r.ReportId is not null);
            Console.WriteLine($"应报 {rows.Count} / 已报 {submitted} / 未报 {rows.Count - submitted}");
            return ExitCodes.Ok;
        }));
        return command;
    }
}
