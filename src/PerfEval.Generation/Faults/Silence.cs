using System.Text.RegularExpressions;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults;

/// <summary>Keeps a report from explaining (不作说明) what a fault leaves unexplained: facts without reasons and without problems about money.</summary>
internal static partial class Silence
{
    private static readonly string[] AboutMoney = ["P02", "P03", "P04", "P05", "P12"];

    public static ReportFacts OnAdjustment(ReportFacts facts) => OnExecution(facts);

    public static ReportFacts OnExecution(ReportFacts facts) =>
        facts with { ExecutionReason = "", Problems = [.. facts.Problems.Where(p => !AboutMoney.Contains(p.Code))] };

    public static bool SpeaksOfAdjustment(Draft draft) => Told(draft).Any(t => Adjustment().IsMatch(t));

    public static bool SpeaksOfDelay(Draft draft) => Told(draft).Any(t => Delay().IsMatch(t));

    // Heads of columns (调整后预算数) and of chapters say nothing.
    private static IEnumerable<string> Told(Draft draft) =>
        draft.Paragraphs.Where(p => p.Level == 0).Select(p => p.Text).Concat(draft.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Text).Where(t => t.Length > 12));

    [GeneratedRegex("调整|追加|调减|调增|核减|调剂|压减|增拨|收回", RegexOptions.NonBacktracking)]
    private static partial Regex Adjustment();

    [GeneratedRegex("(?:执行|支付|支出|结余|结转|未付|资金使用|进度)[^。\\n]{0,60}(?:原因|由于|因为|主要是|受[^，。；]{1,20}影响|质保金|尾款|尚未|下年)|(?:由于|受|原因|因)[^。\\n]{1,60}(?:执行|支付|结余|结转|支出)", RegexOptions.NonBacktracking)]
    private static partial Regex Delay();
}
