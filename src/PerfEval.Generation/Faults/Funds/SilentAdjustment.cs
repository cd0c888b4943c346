using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE109 调整未说明: the budget changed within the year and no word is said of it.</summary>
internal sealed class SilentAdjustment : IPlantedFault
{
    public string Rule => "PE109";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (facts.Adjusted || facts.FormRows.Count == 0 || facts.FormRows[0].Annual < 100_000) return null;
        var change = Math.Max(1, Math.Floor(facts.FormRows[0].Annual * dice.Between(5, 25) / 100 / 10_000)) * 10_000;
        var initial = facts.FormRows[0].Annual + (dice.Chance(70) ? -change : change);
        return Silence.Of(facts with { FormRows = [.. facts.FormRows.Select((r, i) => i == 0 ? r with { Initial = initial } : r)] });
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        List<Piece> told = [.. draft.Pieces.Where(p => p.Fact == Said.Initial)];
        if (told.Count == 0 || !draft.Facts.Adjusted || draft.Pieces.All(p => p.Fact != Said.Annual) || !Silence.OnAdjustment(draft)) return null;
        told = [.. draft.Pieces.Where(p => p.Fact == Said.Initial)];
        if (told.Count == 0) return null;
        foreach (var piece in told) piece.Touch();
        return Expected.Of(Rule, [.. told.Select(p => p.Text).Distinct()]) with { Acceptable = [new(["PE206"], "预算执行")] };
    }
}
