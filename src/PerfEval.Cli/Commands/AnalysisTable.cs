using System.Globalization;
using PerfEval.Core.Analysis;
using Spectre.Console;

namespace PerfEval.Cli.Commands;

/// <summary>The analysis document as tables for people.</summary>
internal static class AnalysisTable
{
    public static void Write(AnalysisDocument analysis, TextWriter target)
    {
        var ansi = target == Console.Out && !Console.IsOutputRedirected ? AnsiSupport.Detect : AnsiSupport.No;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(target), Ansi = ansi, Interactive = InteractionSupport.No });
        var report = analysis.Report;
        console.Write(new Rule(Markup.Escape(analysis.Source.File)) { Justification = Justify.Left });
        foreach (var note in analysis.Notes) console.WriteLine("说明：" + note.Message);
        if (analysis.Status == "unreadable") return;

        console.Write(Grid(
            ("项目", report.Project), ("单位", report.Unit), ("主管部门", report.SupervisingDepartment),
            ("地区", string.Concat(new[] { report.Province, report.City == report.Province ? null : report.City, report.County })),
            ("年度", report.FiscalYear?.ToString(CultureInfo.InvariantCulture)), ("自评得分", report.SelfScore?.ToString(CultureInfo.InvariantCulture)), ("等级", report.Grade),
            ("复算得分", analysis.Recomputed is { } r ? $"{r.Score:0.##}分，{r.Grade}（{r.Rows}项中{r.Reckoned}项可复算）" : "没有完整的评分表，不能复算"), ("核对口径", analysis.Profile?.Reason)));

        var findings = new Table().Title("疑点").AddColumns("级别", "规则", "内容", "依据", "建议");
        foreach (var f in analysis.Findings) findings.AddRow(Cells(Severity(f.Severity), f.Rule, f.Message, string.Join(" | ", f.Evidence.Select(e => Short(e.Text))), f.Suggestion));
        console.Write(findings);

        var checks = new Table().Title("核对情况").AddColumns("规则", "名称", "结果", "算式或原因");
        foreach (var c in analysis.Checks)
        {
            checks.AddRow(Cells(c.Rule, c.Name, Outcome(c.Outcome), Why(c)));
        }
        console.Write(checks);

        var amounts = new Table().Title("金额").AddColumns("原文", "万元", "角色", "标签", "年度");
        foreach (var a in analysis.Amounts) amounts.AddRow(Cells(a.Text, (a.Yuan / 10000).ToString("N2", CultureInfo.InvariantCulture), Role(a.Role), a.Label, a.Year?.ToString(CultureInfo.InvariantCulture)));
        console.Write(amounts);

        var passages = new Table().Title("问题与建议").AddColumns("类别", "编码", "原文");
        foreach (var p in analysis.Passages.Where(p => p.Kind != "other")) passages.AddRow(Cells(p.Kind == "problem" ? "问题" : "建议", p.Code, p.Text));
        console.Write(passages);
    }

    private static string Why(CheckInfo check) => check.Relations.Count > 0
        ? string.Join("\n", check.Relations.Select(r => $"{Outcome(r.Outcome)}：{r.Calculation}{(r.Reason is null ? "" : $"，{r.Reason}")}"))
        : check.Reason ?? "见疑点";

    private static Grid Grid(params (string Name, string? Value)[] rows)
    {
        var grid = new Grid().AddColumns(2);
        foreach (var (name, value) in rows.Where(r => !string.IsNullOrEmpty(r.Value))) grid.AddRow(Cells(name, value));
        return grid;
    }

    private static string[] Cells(params string?[] cells) => [.. cells.Select(c => Markup.Escape(c ?? ""))];

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static string Severity(string severity) => severity switch { "error" => "错误", "warning" => "疑点", _ => "提示" };

    internal static string Outcome(string outcome) => outcome switch { "holds" => "相符", "violated" => "不符", "not_checkable" => "无法核对", _ => "不适用" };

    private static string Role(string role) => role switch
    {
        "budget" => "预算",
        "received" => "到位",
        "paid" => "支出",
        "balance" => "结余",
        "contract" => "合同",
        "part" => "分项",
        "unit_price" => "单价",
        _ => "其他",
    };
}
