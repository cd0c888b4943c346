using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE205 评价等级: the grade claimed is not the one of the score.</summary>
internal sealed class WrongGrade : IPlantedFault
{
    private static readonly string[] Grades = ["优", "良", "中", "差"];

    public string Rule => "PE205";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (facts.Score is null || facts.Grade is not { Length: > 0 } grade) return null;
        var at = Array.IndexOf(Grades, grade[..1]);
        var other = at == 0 ? 1 : at - 1;
        return facts with { Grade = grade.Length == 2 && other < 2 ? new[] { "优秀", "良好" }[other] : Grades[other] };
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var told = draft.Pieces.Where(p => p.Fact == Said.Grade && p.Text.Length > 0).ToList();
        if (draft.Facts.Score is not { } score || draft.Facts.Grade is not { Length: > 0 } grade || FactInvention.GradeOf(score, dice)[0] == grade[0]) return null;
        if (told.Count == 0 || !draft.Pieces.Any(p => p.Fact == Said.Score)) return null;
        foreach (var piece in told) piece.Touch();
        return Expected.Of(Rule, [told[0].Text]);
    }
}
