using System.Globalization;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>数字笔误: one wrong digit (437.7 for 427.7) or two neighbouring digits swapped (473.7).</summary>
public sealed record DigitSlip(Correction Correction, bool Swapped)
{
    public string Suggestion => Calculation.Like(Correction.Suspect, Correction.Value.Value);

    public string Kind => Swapped ? "两位数字颠倒" : "一位数字之差";

    /// <summary>The slips that make one reading of a sum or difference hold: at most one for each of its numbers.</summary>
    public static IReadOnlyList<DigitSlip> Of(RelationClaim claim, RelationVerdict verdict)
    {
        if (!RelationFormula.IsLinear(claim.Kind) || verdict.Computed is not { } computed) return [];
        var slips = new List<DigitSlip>();
        var missing = claim.Stated.Value.Value - computed;
        Add(claim.Stated, -missing);
        for (var i = 0; i < verdict.Reading.Operands.Count; i++) Add(verdict.Reading.Operands[i], RelationFormula.Sign(claim.Kind, i) * missing);
        return slips;

        void Add(Operand suspect, decimal change)
        {
            if (Solved(suspect, change) is not { } correction || !correction.Repairs(claim, verdict.Reading)) return;
            var (printed, meant) = (Digits(suspect.Value.Value, suspect.Value.Step), Digits(correction.Value.Value, suspect.Value.Step));
            var length = Math.Max(printed.Length, meant.Length); // 3.60 for 0.60 is one digit, too
            (printed, meant) = (printed.PadLeft(length, '0'), meant.PadLeft(length, '0'));
            var differing = Enumerable.Range(0, length).Where(i => printed[i] != meant[i]).ToList();
            if (differing.Count == 1) slips.Add(new(correction, false));
            else if (differing is [var a, var b] && b == a + 1 && printed[a] == meant[b] && printed[b] == meant[a]) slips.Add(new(correction, true));
        }
    }

    /// <summary>The value that would make the sum right, in the places that the number is printed with.</summary>
    public static Correction? Solved(Operand suspect, decimal change)
    {
        var quantity = suspect.Value;
        var value = decimal.Round((quantity.Value + change) / quantity.Step, MidpointRounding.AwayFromZero) * quantity.Step;
        if (value < 0 != quantity.Value < 0 && value != 0) return null;
        return new(suspect, quantity.IsExact ? new Quantity(value, value, value, quantity.Step) : Quantity.Rounded(value, quantity.Step));
    }

    private static string Digits(decimal value, decimal step) => decimal.Round(Math.Abs(value) / step).ToString("F0", CultureInfo.InvariantCulture);
}
