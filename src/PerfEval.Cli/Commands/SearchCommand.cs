using System.CommandLine;
using System.Globalization;
using PerfEval.Cli.Ingesting;
using PerfEval.Core.Analysis;
using PerfEval.Storage;
using PerfEval.Storage.Search;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval search QUERY: the reports that hold the words, best first, with the words around the hit.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var query = new Argument<string[]>("query") { Description = $"检索式。{SearchQuery.Help} 以减号开头时，前面加 --", Arity = ArgumentArity.OneOrMore };
        var limit = new Option<int>("--limit") { Description = "最多列出几份", DefaultValueFactory = _ => 20 };
        var after = new Option<string?>("--after") { Description = "接着上一页（上一页末尾给出的值）" };
        var command = new Command("search", "检索库中全部报告的正文") { query, limit, after };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(
            () => SearchAsync(string.Join(' ', parsed.GetValue(query)!), Math.Clamp(parsed.GetValue(limit), 1, 500), parsed.GetValue(after), cancel)));
        return command;
    }

    private static async Task<int> SearchAsync(string query, int limit, string? after, CancellationToken cancel)
    {
        await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
        var search = new ReportSearch(database.Source, SearchWords.Load());
        var result = await search.SearchAsync(query, limit, SearchKey.Parse(after), cancel);
        foreach (var complaint in result.Complaints) await Console.Error.WriteLineAsync(complaint);
        if (result.Complaints.Count > 0) return ExitCodes.Usage;
        foreach (var hit in result.Hits) Console.WriteLine($"{Head(hit)}\n    {Printed.OneLine(Words(hit.Snippet))}");
        Console.WriteLine($"{(result.TotalIsExact ? "共" : "约")} {result.Total} 份{(result.Next is { } next ? $"，下一页：--after {next}" : "")}");
        if (await search.OutdatedAsync(cancel) is > 0 and var outdated) await Console.Error.WriteLineAsync($"有 {outdated} 份报告尚未编入索引，请先运行 perfeval db reindex。");
        return ExitCodes.Ok;
    }

    private static string Head(SearchHit hit)
    {
        var facts = new[]
        {
            hit.Report.Title ?? hit.Report.Project ?? hit.FileName, Region(hit.Report), hit.Report.Unit,
            hit.Report.FiscalYear?.ToString(CultureInfo.InvariantCulture), hit.Report.SelfScore is { } score ? $"{score.ToString("0.##", CultureInfo.InvariantCulture)}分" : null,
        };
        return $"[{hit.DocumentId}] {Printed.OneLine(string.Join("  ", facts.Where(f => !string.IsNullOrEmpty(f))))}";
    }

    private static string Region(ReportInfo report) => $"{report.Province}{report.City}{report.County}";

    private static string Words(Snippet snippet) => string.Concat(snippet.Parts.Select(p => p.Hit ? $"【{p.Text}】" : p.Text));
}
