namespace PerfEval.Evaluation.Figures;

/// <summary>
/// What a rule (核对规则) did: of <paramref name="Planted"/> faults it found <paramref name="Found"/>; of <paramref name="Reported"/> errors and warnings
/// <paramref name="Confirmed"/> are planted or acceptable, and <paramref name="Forbidden"/> findings fell into a trap.
/// </summary>
public readonly record struct RuleTally(int Planted, int Found, int Reported, int Confirmed, int Forbidden)
{
    public static RuleTally operator +(RuleTally a, RuleTally b) =>
        new(a.Planted + b.Planted, a.Found + b.Found, a.Reported + b.Reported, a.Confirmed + b.Confirmed, a.Forbidden + b.Forbidden);

    public static RuleTally Add(RuleTally left, RuleTally right) => left + right;

    public double? Recall => Shares.Of(Found, Planted);

    public double? Precision => Shares.Of(Confirmed, Reported);

    public double? F1 => (Precision, Recall) switch
    {
        ({ } p, { } r) => p + r == 0 ? 0 : 2 * p * r / (p + r),
        _ => null,
    };
}
