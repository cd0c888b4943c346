using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Facts;

/// <summary>The problems that a report names: some of its kind of project, some that every unit has.</summary>
internal static class ProblemInvention
{
    public static List<NamedProblem> Of(ProjectKind kind, Dice dice)
    {
        var own = dice.Shuffled(kind["问题"]).Take(dice.Between(1, 3));
        var common = dice.Shuffled(Phrasebook.Of("通用问题")).Take(dice.Between(0, 2));
        return [.. own.Concat(common).Select(l => l.Split('|')).Select(p => new NamedProblem(p[0], p[1], p[2], p[3])).DistinctBy(p => p.Code)];
    }
}
