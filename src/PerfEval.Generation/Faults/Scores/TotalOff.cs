using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE203 得分合计: the total claimed is not the sum of the items.</summary>
internal sealed class TotalOff : IPlantedFault
{
    public string Rule => "PE203";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (facts.Score is not { } score) return null;
        var wrong = score + dice.Of(1m, 2m, -1m, -2m, 0.5m, 3m);
        if (wrong > 100) wrong = score - 2;
        return facts with { Score = wrong, Grade = facts.Grade is null ? null : FactInvention.GradeOf(wrong, dice) };
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var told = draft.Pieces.Where(p => p.Fact == Said.Score).ToList();
        if (told.Count == 0 || draft.Facts.Score == draft.Facts.ItemScores || !Enumerable.Range(0, draft.Facts.Indicators.Count).All(i => Rows.PieceOf(draft, i, "score") is not null)) return null;
        if (draft.Tables.All(t => t.Rows.All(r => r.Says(Said.Score) is null))) return null;
        foreach (var piece in told) piece.Touch();
        return Expected.Of(Rule, [told[0].Text]);
    }
}
