using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Arithmetic;

/// <summary>Evaluates a claim: it holds when any of its readings holds, and fails only when every reading can be told and fails.</summary>
public static class RelationCheck
{
    public static RelationVerdict Check(RelationClaim claim)
    {
        if (claim.NotCheckable is { } reason) return CannotTell(claim.Readings.Count > 0 ? claim.Readings[0] : new Reading("", []), reason);
        if (claim.Readings.Count == 0) return CannotTell(new Reading("", []), "没有可供核对的数");
        var verdicts = claim.Readings.Select(r => Check(claim, r)).ToList();
        return verdicts.Find(v => v.Outcome == RelationOutcome.Holds)
            ?? verdicts.Find(v => v.Outcome == RelationOutcome.HoldsWhenCutOff)
            ?? verdicts.Find(v => v.Outcome == RelationOutcome.CannotTell)
            ?? verdicts[0];
    }

    public static RelationVerdict Check(RelationClaim claim, Reading reading)
    {
        var (kind, stated, operands) = (claim.Kind, claim.Stated, reading.Operands);
        if (operands.Count < RelationFormula.Arity(kind)) return CannotTell(reading, "缺少参与计算的数");
        foreach (var operand in operands.Prepend(stated))
        {
            if (operand.Value.Approximate) return CannotTell(reading, $"“{operand.Evidence.Quote}”为约数，不能精确核对");
        }
        if (RelationFormula.IsRate(kind) && operands[1].Value.Value == 0)
        {
            return new(RelationOutcome.Fails, reading, Reason: $"{Name(operands[1])}为0，不应有比率") { DividesByZero = true };
        }
        try
        {
            var range = RelationFormula.Apply(kind, [.. operands.Select(o => Interval.Of(o.Value))]);
            var computed = RelationFormula.Apply(kind, [.. operands.Select(o => Interval.Point(o.Value.Value))]).Low;
            return Compare(kind, stated.Value, PrintedPlace.Coarser(kind, stated.Value, operands), new(RelationOutcome.Holds, reading, computed, range));
        }
        catch (OverflowException)
        {
            return CannotTell(reading, "数字过大，不能核对");
        }
    }

    private static RelationVerdict Compare(RelationKind kind, Quantity stated, decimal place, RelationVerdict verdict)
    {
        var range = verdict.Range!.Value;
        bool Meets(Interval target) => kind == RelationKind.Ceiling ? range.MayBeAtMost(target) : range.Meets(target);
        if (Meets(Interval.Of(stated))) return verdict;
        if (place == 0 || !Meets(Interval.Around(stated.Value, place))) return verdict with { Outcome = RelationOutcome.Fails };
        var cutOff = range.Meets(new(stated.Value, stated.Value + place, HighOpen: true));
        var reason = kind == RelationKind.Ceiling ? "按较粗的位数取整后相等" : cutOff ? "截断而非四舍五入" : "末位取舍不一致";
        return verdict with { Outcome = RelationOutcome.HoldsWhenCutOff, Reason = reason };
    }

    private static string Name(Operand operand) => operand.Label.Length > 0 ? operand.Label : "分母";

    private static RelationVerdict CannotTell(Reading reading, string reason) => new(RelationOutcome.CannotTell, reading, Reason: reason);
}
