using System.Globalization;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Arithmetic;

/// <summary>
/// 算式: writes a relation out as a clerk would, with units as printed:
/// 12.60万元 + 29.50万元 = 42.10万元，所列43.10万元，差1.00万元.
/// </summary>
public static class Calculation
{
    public static string Write(RelationClaim claim, RelationVerdict verdict)
    {
        var (kind, stated, operands) = (claim.Kind, claim.Stated, verdict.Reading.Operands);
        if (operands.Count == 0) return $"{claim.Basis}：{Number(stated)}";
        var places = SharedPlaces(stated, operands);
        var reading = (claim.Readings.Count > 1 || kind == RelationKind.Balance) && verdict.Reading.Name.Length > 0 ? $"（{verdict.Reading.Name}）" : "";
        if (kind == RelationKind.Ceiling) return Ceiling(stated, operands[0]) + reading;
        if (verdict.Computed is not { } computed) return $"{Expression(kind, operands, places)}，所列{Number(stated, places)}{reading}";
        var unit = UnitOf(stated);
        var result = unit.Write(computed, ResultPlaces(computed, stated, unit, places));
        if (kind == RelationKind.Equal) return computed == stated.Value.Value
            ? $"{Number(operands[0], places)} = {Number(stated, places)}{reading}"
            : $"{Number(operands[0], places)}，另处{Number(stated, places)}，差{Difference(computed, stated, unit, places)}{reading}";
        var text = Expression(kind, operands, places);
        if (text != result) text += $" = {result}";
        if (result != Number(stated, places) || !text.Contains('=', StringComparison.Ordinal)) text += $"，所列{Number(stated, places)}";
        if (verdict.Outcome is RelationOutcome.Fails or RelationOutcome.HoldsWhenCutOff) text += $"，差{Difference(computed, stated, unit, places)}";
        return text + reading;
    }

    /// <summary>A number with its unit, as printed: 8.4元, 92.08%, 8年.</summary>
    public static string Number(Operand operand, int? places = null)
    {
        var unit = UnitOf(operand);
        return unit.IsPlain ? operand.Evidence.Quote
            : unit.Write(operand.Value.Value, unit.Places(operand.Value) is var own && own == 0 ? 0 : Math.Max(own, places ?? 0));
    }

    /// <summary>Another value, printed as the operand is.</summary>
    public static string Like(Operand operand, decimal value)
    {
        var unit = UnitOf(operand);
        return unit.Write(value, ResultPlaces(value, operand, unit, null));
    }

    private static string Expression(RelationKind kind, IReadOnlyList<Operand> operands, int? places)
    {
        var sign = kind switch
        {
            RelationKind.Balance or RelationKind.Change => " − ",
            RelationKind.Product => " × ",
            RelationKind.ExecutionRate or RelationKind.ArrivalRate or RelationKind.Completion => " ÷ ",
            _ => " + ",
        };
        var text = Number(operands[0], places);
        if (kind == RelationKind.Growth) return Growth(operands[0], operands[1], places);
        foreach (var operand in operands.Skip(1))
        {
            var negative = kind == RelationKind.Adjustment && operand.Value.Value < 0;
            text += (negative ? " − " : sign) + Number(negative ? operand with { Value = Absolute(operand.Value) } : operand, places);
        }
        return text;
    }

    private static string Growth(Operand now, Operand before, int? places)
    {
        var (more, less) = now.Value.Value >= before.Value.Value ? (now, before) : (before, now);
        return $"({Number(more, places)} − {Number(less, places)}) ÷ {Number(before, places)}";
    }

    private static string Ceiling(Operand stated, Operand paid)
    {
        var (most, spent) = (stated.Value.Value, paid.Value.Value);
        return spent <= most
            ? $"{Number(paid)} ≤ {Number(stated)}"
            : $"{Number(paid)} > {Number(stated)}，超出{Difference(spent, stated, UnitOf(stated), null)}";
    }

    private static string Difference(decimal computed, Operand stated, PrintedUnit unit, int? places)
    {
        var difference = Math.Abs(computed - stated.Value.Value);
        return unit.IsRate
            ? new PrintedUnit(0.01m, "个百分点").Write(difference, Math.Max(unit.Places(stated.Value), 2))
            : unit.Write(difference, ResultPlaces(difference, stated, unit, places));
    }

    // 1896.80084万元 is shown in full; a quotient to two places, and two more when it would look equal.
    private static int ResultPlaces(decimal value, Operand stated, PrintedUnit unit, int? places)
    {
        var least = Math.Max(unit.Places(stated.Value), places ?? 0);
        var scaled = value / unit.Size;
        for (var more = least; more <= (unit.IsRate ? 2 : 6); more++)
        {
            if (decimal.Round(scaled, more) == scaled) return more;
        }
        if (unit.IsRate) least = Math.Max(least, 2);
        var looksEqual = decimal.Round(scaled, least, MidpointRounding.AwayFromZero) == stated.Value.Value / unit.Size && value != stated.Value.Value;
        return looksEqual && !Interval.Of(stated.Value).Contains(value) ? least + 2 : least;
    }

    // All in one unit: decimals are aligned to the finest place, as a clerk writes a column; whole numbers stay whole.
    private static int? SharedPlaces(Operand stated, IReadOnlyList<Operand> operands)
    {
        var units = operands.Where(o => o.Amount is not null).Select(UnitOf).ToList();
        if (stated.Amount is not null) units.Add(UnitOf(stated));
        if (units.Count == 0 || units.Distinct().Count() > 1 || stated.Amount is null) return null;
        return operands.Where(o => o.Amount is not null).Append(stated).Max(o => units[0].Places(o.Value));
    }

    private static Quantity Absolute(Quantity q) => q with { Value = -q.Value, Low = -q.High, High = -q.Low };

    private static PrintedUnit UnitOf(Operand operand) =>
        operand.Amount is { } amount ? new(amount.Unit.InYuan(), amount.Unit.ChineseName())
        : operand.Evidence.Quote.Contains('%', StringComparison.Ordinal) || operand.Evidence.Quote.Contains('％', StringComparison.Ordinal) ? new(0.01m, "%")
        : new(1m, "");

    private readonly record struct PrintedUnit(decimal Size, string Name)
    {
        public bool IsRate => Name == "%";

        public bool IsPlain => Name.Length == 0;

        public int Places(Quantity quantity) => PrintedPlace.Decimals(quantity.Step, Size);

        public string Write(decimal value, int places) =>
            decimal.Round(value / Size, places, MidpointRounding.AwayFromZero).ToString("F" + places, CultureInfo.InvariantCulture) + Name;
    }
}
