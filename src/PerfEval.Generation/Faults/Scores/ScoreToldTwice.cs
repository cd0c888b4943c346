using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE211 自评得分前后不一: the narrative claims another score, or another grade, than the table or an earlier chapter.</summary>
internal sealed class ScoreToldTwice : IPlantedFault
{
    public string Rule => "PE211";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Facts.Score is not { } score) return null;
        var told = draft.Free(Said.Score).Where(p => p.Printed is not null).ToList();
        var prose = told.Where(p => draft.Paragraphs.Any(q => q.Sentences.Any(s => s.Pieces.Contains(p)))).ToList();
        var other = score + (score >= 98 ? -2 : dice.Of(1m, 2m, -1m, 1.5m));
        if (Same(score) != Same(other)) other = Same(score - 1) == Same(score) ? score - 1 : score + 1;
        if (told.Count > 1 && prose.Count > 0)
        {
            var piece = prose[^1];
            piece.Restate(other);
            return Expected.Of(Rule, [piece.Text], "PE203");
        }
        if (told.Count == 0) return null;
        var shown = Telling.Text(other);
        return Spot.Add(draft, dice, Telling.Of(dice.Of("综合评定，项目自评得分", "经综合打分，本项目自评得分") + shown + "分。").Done(), Topics.Overview, Topics.Management, Topics.Conclusion)
            ? Expected.Of(Rule, [shown], "PE203") : null;
    }

    private static char Same(decimal score) => FactInvention.GradeOf(score, new Dice(1))[0];
}
