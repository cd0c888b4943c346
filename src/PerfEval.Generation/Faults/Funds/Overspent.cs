using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE106 超支: more is paid than was budgeted and received, and every number of the report says so.</summary>
internal sealed class Overspent : IPlantedFault
{
    public string Rule => "PE106";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (facts.Annual <= 0 || facts.Payments.Count == 0 || facts.ExecutionMax == 0 && facts.Family != ReportFamily.Narrative) return null;
        var more = facts.Annual - facts.Executed + Math.Max(1, Math.Floor(facts.Annual * dice.Between(2, 9) / 100 / 10_000)) * 10_000;
        var bent = facts with
        {
            Sources = [.. facts.Sources.Select((s, i) => i == 0 ? s with { Executed = s.Executed + more } : s)],
            FormRows = [.. facts.FormRows.Select((s, i) => i == 0 ? s with { Executed = s.Executed + more } : s)],
            Payments = [.. facts.Payments.Select((p, i) => i == 0 ? p with { Yuan = p.Yuan + more } : p)],
            ExecutionScore = facts.ExecutionMax,
        };
        return Rows.Rescored(bent, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var paid = draft.Pieces.Where(p => p.Fact == Said.Executed).ToList();
        var whole = draft.Pieces.Where(p => p.Fact is Said.Annual or Said.Received or Said.Initial).ToList();
        if (paid.Count == 0 || whole.Count == 0) return null;
        foreach (var piece in paid.Concat(whole)) piece.Touch();
        return Expected.Of(Rule, [.. paid.Select(p => p.Text).Distinct()], "PE106", "PE101", "PE105", "PE107") with { Acceptable = [new(["PE106", "PE101", "PE105"]), new(["PE306"], "预算执行")] };
    }
}
