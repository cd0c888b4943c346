namespace PerfEval.Generation.Facts;

/// <summary>What a family changes in the facts: other rows of points, the department's money, several projects, no points at all.</summary>
internal static class FamilyFacts
{
    public static ReportFacts Shaped(ReportFacts facts, Dice dice) => facts.Family switch
    {
        ReportFamily.Hunan => Framed(facts, "湖南指标", dice),
        ReportFamily.ThirdParty => Framed(facts, "第三方指标", dice),
        ReportFamily.Department => Framed(Department(facts, dice), "部门指标", dice),
        ReportFamily.MultiProject => Several(facts, dice),
        ReportFamily.Transfer => facts with { Score = null, Grade = null, ExecutionMax = 0, ExecutionScore = 0 },
        _ => facts,
    };

    private static ReportFacts Framed(ReportFacts facts, string frame, Dice dice)
    {
        var rows = ScoringFrame.Rows(frame, dice);
        var score = rows.Sum(r => r.Score);
        return facts with { Indicators = rows, OwnResults = facts.Indicators, ExecutionMax = 0, ExecutionScore = 0, Score = score, Grade = FactInvention.GradeOf(score, dice) };
    }

    private static ReportFacts Department(ReportFacts facts, Dice dice)
    {
        var grain = ((decimal[])[10_000m, 1_000m, 100m, 10m, 1m, 0.1m]).First(g => facts.Annual % g == 0 && facts.Executed % g == 0);
        var budget = dice.Split((long)(facts.Annual / grain), 3).Select(p => p * grain).ToList();
        var paid = dice.Split((long)(facts.Executed / grain), 3).Select(p => p * grain).ToList();
        var all = facts.Balance + (facts.Annual - facts.Received);
        for (var i = 0; i < 3; i++) paid[i] = budget[i];
        for (var i = 2; i >= 0 && all > 0; i--)
        {
            var less = Math.Min(all, i == 0 ? all : Math.Floor(paid[i] * 0.8m / grain) * grain);
            (paid[i], all) = (paid[i] - less, all - less);
        }
        string[] names = ["人员经费", "公用经费", "项目支出"];
        return facts with
        {
            Sources = [.. names.Select((n, i) => new FundSource(n, budget[i], budget[i], budget[i], paid[i]))],
            Payments = [.. names.Select((n, i) => new Payment(n, paid[i]))],
            Department = DepartmentFacts.Invented(facts.Annual, dice),
            Project = "",
        };
    }

    private static ReportFacts Several(ReportFacts facts, Dice dice)
    {
        var names = dice.Shuffled(facts.Kind["名称"].Select(n => n.Split('@')[0])).Take(dice.Between(2, 3)).ToList();
        var grain = ((decimal[])[10_000m, 1_000m, 100m, 10m, 1m, 0.1m]).First(g => facts.Annual % g == 0 && facts.Executed % g == 0);
        var budgets = dice.Split((long)(facts.Annual / grain), names.Count).Select(p => p * grain).ToList();
        var paid = budgets.ToList();
        var rest = facts.Annual - facts.Executed;
        for (var i = names.Count - 1; i >= 0 && rest > 0; i--)
        {
            var less = Math.Min(rest, i == 0 ? rest : Math.Floor(paid[i] * 0.9m / grain) * grain);
            (paid[i], rest) = (paid[i] - less, rest - less);
        }
        var scores = names.Select(_ => dice.Between(900, 1000) / 10m).ToList();
        var mean = Math.Round(scores.Sum() / names.Count, 2, MidpointRounding.AwayFromZero);
        return facts with
        {
            SubProjects = [.. names.Select((n, i) => new SubProject(n, budgets[i], paid[i], scores[i]))],
            Payments = [.. names.Select((n, i) => new Payment(n, paid[i]))],
            Sources = [.. names.Select((n, i) => new FundSource(n, budgets[i], budgets[i], budgets[i], paid[i]))],
            Project = string.Join('、', names),
            Score = mean,
            Grade = FactInvention.GradeOf(mean, dice),
            ExecutionMax = 0,
            ExecutionScore = 0,
        };
    }
}
