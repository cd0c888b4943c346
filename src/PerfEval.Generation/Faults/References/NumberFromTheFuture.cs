using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE503 文号年份: a document cited is dated after the report was written.</summary>
internal sealed class NumberFromTheFuture : IPlantedFault
{
    public string Rule => "PE503";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var cited = draft.Pieces.Where(p => !p.Touched && p.Mark is NumberMark { Year: not null, Number: not null }).ToList();
        if (cited.Count == 0) return null;
        var piece = dice.Of(cited);
        var mark = (NumberMark)piece.Mark!;
        var late = Math.Max(draft.Facts.Reported.Year, draft.Facts.Year + 1) + dice.Between(1, 6);
        var text = piece.Text.Replace($"{mark.Year}", $"{late}", StringComparison.Ordinal);
        piece.Replace(text, mark with { Year = late });
        return Expected.Of(Rule, [text]);
    }
}
