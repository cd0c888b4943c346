using System.Globalization;
using PerfEval.Core.Rules;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Printing;

/// <summary>The figures as tables for people (评测结果).</summary>
public static class EvaluationTable
{
    public static void Write(MeasuredSet set, TextWriter target, bool withRules, bool byFamily)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(target);
        target.WriteLine($"报告 {set.Scores.Count} 份，用时 {set.Elapsed.TotalSeconds:0.0} 秒，每秒 {set.ReportsPerSecond:0.0} 份");
        target.WriteLine();
        WriteFigures(set.Totals, target);
        if (withRules) WriteRules(set.Totals, target);
        if (byFamily) FamilyTable.Write(set.Families, target);
    }

    private static void WriteFigures(Totals totals, TextWriter target)
    {
        var table = new TextTable("指标", "应有", "报出", "相符", "查准率", "查全率", "F1", "篇均F1", "应答", "答对", "正确率");
        foreach (var f in totals.Figures.Where(f => !FigureNames.CountsFaults(f.Key)))
        {
            var t = f.Tally;
            table.Add(FigureNames.Of(f.Key), Say(t.Wanted), Say(t.Given), Say(t.Correct), Say(t.Precision), Say(t.Recall), Say(t.F1), Say(f.MeanF1), Say(t.Asked), Say(t.Right), Say(t.Share));
        }
        table.Write(target, words: 1);
        foreach (var f in totals.Figures.Where(f => FigureNames.CountsFaults(f.Key)))
        {
            target.WriteLine($"{FigureNames.Of(f.Key)} {f.Tally.Given}，每份 {Say(Shares.Of(f.Tally.Given, totals.Reports))}");
        }
    }

    private static void WriteRules(Totals totals, TextWriter target)
    {
        target.WriteLine();
        var names = RuleCatalog.All.ToDictionary(r => r.Descriptor.Id, r => r.Descriptor.Name);
        var table = new TextTable("规则", "名称", "应查出", "查出", "查全率", "报出", "属实", "查准率", "F1", "误报禁报");
        foreach (var (rule, t) in totals.Rules)
        {
            table.Add(rule, names.GetValueOrDefault(rule, ""), Say(t.Planted), Say(t.Found), Say(t.Recall), Say(t.Reported), Say(t.Confirmed), Say(t.Precision), Say(t.F1), Say(t.Forbidden));
        }
        table.Write(target, words: 2);
    }

    internal static string Say(int count) => count.ToString(CultureInfo.InvariantCulture);

    internal static string Say(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "—";
}
