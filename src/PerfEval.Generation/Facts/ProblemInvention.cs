using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Facts;

/// <summary>The problems that a report names: some of its kind of project, some that every unit has.</summary>
internal static class ProblemInvention
{
    public static List<NamedProblem> Of(ProjectKind kind, Dice dice)
    {
        var own = dice.Shuffled(kind["问题"]).Take(dice.Between(1, 3));
        var common = dice.Shuffled(Phrasebook.Of("通用问题").Concat(Phrasebook.Of("问题库"))).Take(dice.Between(0, 3));
        return [.. own.Concat(common).Select(l => l.Split('|')).Select(p => new NamedProblem(p[0], p[1], p[2], p[3])).DistinctBy(p => p.Code)];
    }

    /// <summary>Money that was spent to the last yuan is neither slow nor idle: such problems are left out unless they are the only ones.</summary>
    public static ReportFacts Fitting(ReportFacts facts)
    {
        var left = facts.Problems.Where(p => p.Code is not ("P02" or "P05")).ToList();
        return facts.Balance > 0 || left.Count == 0 ? facts : facts with { Problems = left };
    }
}
