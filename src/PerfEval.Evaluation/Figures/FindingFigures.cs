using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation.Figures;

/// <summary>Findings (疑点): planted faults that were found, traps that were fallen into, errors that nobody planted; for all rules and for each.</summary>
internal static class FindingFigures
{
    public static void Compare(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        var findings = analysis.Findings.Select(f => new SaidFinding(f)).ToList();
        var explained = new HashSet<SaidFinding>();
        foreach (var fault in gold.MustFind ?? [])
        {
            var hits = findings.Where(f => fault.Rules.Contains(f.Rule) && fault.Quotes.Any(f.Says)).ToList();
            explained.UnionWith(hits);
            score.Count(FigureNames.MustFind, Tally.Answer(hits.Count > 0));
            score.Count(fault.Rules.Count > 0 ? fault.Rules[0] : "", new RuleTally(1, hits.Count > 0 ? 1 : 0, 0, 0, 0));
            if (hits.Count == 0) score.Lose(FigureNames.MustFind, $"{string.Join("/", fault.Rules)} “{string.Join("”“", fault.Quotes)}”");
        }
        foreach (var follow in gold.Acceptable.Concat(gold.MayFind))
        {
            explained.UnionWith(findings.Where(f => follow.Rules.Contains(f.Rule) && f.Says(follow.Quote)));
        }
        if (gold.MustFind is not null)
        {
            foreach (var f in findings.Where(f => f.Accuses)) score.Count(f.Rule, new RuleTally(0, 0, 1, explained.Contains(f) ? 1 : 0, 0));
        }
        if (gold.MustNot is not null) CompareTraps(gold.MustNot, findings, explained, score);
        if (gold.MustFind is not null) CompareErrors(findings.Where(f => !explained.Contains(f)).ToList(), score);
    }

    private static void CompareTraps(IReadOnlyList<GoldFinding> traps, List<SaidFinding> findings, HashSet<SaidFinding> explained, ReportScore score)
    {
        var broken = 0;
        foreach (var trap in traps)
        {
            foreach (var f in findings.Where(f => f.Accuses && (trap.Rules.Contains("*") || trap.Rules.Contains(f.Rule)) && f.Says(trap.Quote)))
            {
                if (!explained.Add(f)) continue;
                broken++;
                score.Count(f.Rule, new RuleTally(0, 0, 0, 0, 1));
                score.Exceed(FigureNames.MustNot, $"{f.Rule} {f.Message}（{trap.Why}）");
            }
        }
        score.Count(FigureNames.MustNot, new Tally(0, broken, 0, 0, 0));
    }

    private static void CompareErrors(List<SaidFinding> unexplained, ReportScore score)
    {
        score.Count(FigureNames.WrongErrors, new Tally(0, unexplained.Count(f => f.IsError), 0, 0, 0));
        foreach (var f in unexplained.Where(f => f.IsError)) score.Exceed(FigureNames.WrongErrors, $"{f.Rule} {f.Message}");
        foreach (var f in unexplained.Where(f => f.Accuses && !f.IsError)) score.Exceed(f.Rule, f.Message);
    }
}
