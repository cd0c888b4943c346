using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>
/// 单位疑误: one number of a failing relation is printed in another unit than meant; scaled by 10^±4, 10^±3 or 10^±8 the relation
/// holds (8.4元 among 万元).
/// </summary>
/// <param name="Meant">The unit meant; null when no unit of money is so many times the printed one.</param>
public sealed record UnitSlip(Reading Reading, Correction Correction, MoneyUnit? Meant)
{
    private static readonly decimal[] Factors = [10_000m, 1_000m, 100_000_000m, 0.0001m, 0.001m, 0.00000001m];

    private static readonly MoneyUnit[] Units = Enum.GetValues<MoneyUnit>();

    public Operand Suspect => Correction.Suspect;

    /// <summary>The number as it should be printed: 8.4万元. Under a head that names the unit the number changes instead.</summary>
    public string Suggestion
    {
        get
        {
            var amount = Suspect.Amount!;
            if (Meant is not { } meant || !Suspect.Evidence.Quote.Contains('元', StringComparison.Ordinal)) return Calculation.Like(Suspect, Correction.Value.Value);
            return Calculation.Like(Suspect with { Value = Correction.Value, Amount = amount with { Unit = meant } }, Correction.Value.Value);
        }
    }

    /// <summary>The slips that best explain a failing claim: of a nameable unit, and one that most of the other numbers use; the larger unit first.</summary>
    public static IReadOnlyList<UnitSlip> Of(RelationClaim claim)
    {
        if (!RelationFormula.IsLinear(claim.Kind) && claim.Kind is not (RelationKind.ExecutionRate or RelationKind.ArrivalRate)) return [];
        var slips = claim.Readings.SelectMany(r => Of(claim, r)).DistinctBy(s => s.Correction).ToList();
        if (slips.Exists(s => s.Meant is not null)) slips.RemoveAll(s => s.Meant is null);
        return [.. slips.Where(s => s.Strangeness(claim) == slips.Min(other => other.Strangeness(claim)))];
    }

    private static IEnumerable<UnitSlip> Of(RelationClaim claim, Reading reading)
    {
        foreach (var suspect in reading.Operands.Append(claim.Stated))
        {
            if (suspect.Amount is not { } amount || suspect.Value.Value == 0) continue;
            // “每户另收安装费54元”: a price for each is small by nature.
            if (amount.Cell is null && (amount.Label.Contains('每') || amount.Label.Contains('另'))) continue;
            foreach (var factor in Factors)
            {
                var correction = new Correction(suspect, Scale(suspect.Value, factor));
                if (!correction.Repairs(claim, reading) || (factor < 1 && IsNegligible(claim, reading, correction))) continue;
                yield return new(reading, correction, Units.Where(u => u.InYuan() == amount.Unit.InYuan() * factor).Select(u => (MoneyUnit?)u).FirstOrDefault());
            }
        }
    }

    // A number that would vanish among what the others are rounded by is a part too many, not one in another unit.
    private static bool IsNegligible(RelationClaim claim, Reading reading, Correction correction)
    {
        if (!RelationFormula.IsLinear(claim.Kind)) return false;
        var slack = reading.Operands.Append(claim.Stated).Where(o => o != correction.Suspect).Sum(o => o.Value.High - o.Value.Low) / 2;
        return Math.Abs(correction.Value.Value) <= slack || (correction with { Value = Quantity.Exact(0) }).Repairs(claim, reading);
    }

    private int Strangeness(RelationClaim claim) =>
        Reading.Operands.Append(claim.Stated).Count(o => o.Amount is { } other && o.Evidence.Span != Suspect.Evidence.Span && other.Unit != Meant);

    private static Quantity Scale(Quantity q, decimal factor) => q with { Value = q.Value * factor, Low = q.Low * factor, High = q.High * factor, Step = q.Step * factor };
}
