using PerfEval.Core.Analysis;

namespace PerfEval.Cli.Commands;

/// <summary>--explain PE103: every relation that a rule tried on a report, with its inputs, intervals and outcome.</summary>
internal static class Explanation
{
    public static void Write(AnalysisDocument analysis, string rule, TextWriter target)
    {
        target.WriteLine(analysis.Source.File);
        foreach (var note in analysis.Notes) target.WriteLine($"  说明：{note.Message}");
        foreach (var check in analysis.Checks.Where(c => string.Equals(c.Rule, rule, StringComparison.OrdinalIgnoreCase)))
        {
            target.WriteLine($"  {check.Rule} {check.Name}：{AnalysisTable.Outcome(check.Outcome)}{(check.Reason is null ? "" : $"（{check.Reason}）")}");
            foreach (var relation in check.Relations)
            {
                target.WriteLine($"    {AnalysisTable.Outcome(relation.Outcome)}  {relation.Calculation}{(relation.Reason is null ? "" : $"，{relation.Reason}")}");
                if (relation.Intervals is not null) target.WriteLine($"      区间  {relation.Intervals}");
                foreach (var evidence in relation.Evidence) target.WriteLine($"      依据  {evidence.Text}（第{evidence.Span.Start}字起）");
            }
        }
    }
}
