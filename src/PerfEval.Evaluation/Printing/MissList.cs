using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Printing;

/// <summary>Every miss with its file and the quoted words (逐条差异), and which roles were taken for which.</summary>
public static class MissList
{
    public static void Write(MeasuredSet set, TextWriter target)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(target);
        foreach (var score in set.Scores.Where(s => s.Misses.Count > 0))
        {
            target.WriteLine(score.File);
            foreach (var miss in score.Misses) target.WriteLine($"  {Kind(miss.Kind)} {FigureNames.Of(miss.Figure)}  {miss.Words.ReplaceLineEndings(" ")}");
        }
        var confusions = set.Scores.SelectMany(s => s.Confusions).CountBy(c => c).OrderByDescending(c => c.Value).ToList();
        if (confusions.Count > 0)
        {
            var table = new TextTable("应为角色", "得到", "次数");
            foreach (var (roles, count) in confusions) table.Add(roles.Wanted, roles.Given, EvaluationTable.Say(count));
            target.WriteLine();
            table.Write(target, words: 2);
        }
        target.WriteLine();
    }

    private static string Kind(string kind) => kind switch { "lost" => "漏", "extra" => "多", _ => "错" };
}
