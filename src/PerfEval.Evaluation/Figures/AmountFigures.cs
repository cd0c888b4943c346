using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;
using PerfEval.Evaluation.Matching;

namespace PerfEval.Evaluation.Figures;

/// <summary>Amounts by their value to the fen (金额), and the roles of those that were found (金额角色).</summary>
internal static class AmountFigures
{
    public static void Compare(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        if (gold.Amounts is not { } wanted) return;
        var values = Counted<GoldAmount, AmountInfo>.Of(wanted, a => Fen(a.Yuan), analysis.Amounts, a => Fen(a.Yuan));
        score.Count(FigureNames.Amounts, Tally.Bag(values.Hit, values.Extra.Count, values.Lost.Count));
        foreach (var a in values.Lost) score.Lose(FigureNames.Amounts, $"“{a.Text}”（{a.Yuan:0.##}元）");
        foreach (var a in values.Extra) score.Exceed(FigureNames.Amounts, $"“{a.Text}”（{a.Yuan:0.##}元）");
        CompareRoles(wanted, analysis.Amounts, score);
    }

    // Equal amounts are told apart by nothing, so a role that any of them still has is right.
    private static void CompareRoles(IReadOnlyList<GoldAmount> wanted, IReadOnlyList<AmountInfo> given, ReportScore score)
    {
        var left = given.GroupBy(a => Fen(a.Yuan)).ToDictionary(g => g.Key, g => g.Select(a => a.Role).ToList());
        var wrong = new List<GoldAmount>();
        foreach (var amount in wanted)
        {
            if (!left.TryGetValue(Fen(amount.Yuan), out var roles) || roles.Count == 0) continue;
            var right = roles.Remove(amount.Role);
            score.Count(FigureNames.AmountRoles, Tally.Answer(right));
            if (!right) wrong.Add(amount);
        }
        foreach (var amount in wrong)
        {
            if (left[Fen(amount.Yuan)] is not [var role, ..] rest) continue;
            rest.RemoveAt(0);
            score.Confuse(amount.Role, role);
            score.Err(FigureNames.AmountRoles, $"“{amount.Text}”应为{amount.Role}，得到{role}");
        }
    }

    private static decimal Fen(decimal yuan) => Math.Round(yuan, 2);
}
