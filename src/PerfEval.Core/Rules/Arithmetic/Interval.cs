using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Arithmetic;

/// <summary>
/// 区间: all values that a printed or computed number may stand for. 13.81 is the half-open [13.805, 13.815), a whole number of
/// 万元 a single point. Ends are kept open or closed through every operation: 15 − 13.81 is (1.185, 1.195] and does not meet 1.18.
/// </summary>
public readonly record struct Interval(decimal Low, decimal High, bool LowOpen = false, bool HighOpen = false)
{
    public static Interval Point(decimal value) => new(value, value);

    /// <summary>四舍五入 goes away from zero, so the end away from zero is the open one.</summary>
    public static Interval Of(Quantity quantity) => quantity.Low == quantity.High
        ? Point(quantity.Value)
        : new(quantity.Low, quantity.High, LowOpen: quantity.Value < 0, HighOpen: quantity.Value >= 0);

    public static Interval operator -(Interval a) => new(-a.High, -a.Low, a.HighOpen, a.LowOpen);

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High, a.LowOpen || b.LowOpen, a.HighOpen || b.HighOpen);

    public static Interval operator -(Interval a, Interval b) => a + -b;

    public static Interval operator *(Interval a, Interval b) =>
        Hull(
            (a.Low * b.Low, a.LowOpen || b.LowOpen),
            (a.Low * b.High, a.LowOpen || b.HighOpen),
            (a.High * b.Low, a.HighOpen || b.LowOpen),
            (a.High * b.High, a.HighOpen || b.HighOpen));

    /// <summary>The divisor must not reach zero.</summary>
    public static Interval operator /(Interval a, Interval b)
    {
        if (b.Low <= 0 && b.High >= 0) throw new DivideByZeroException();
        return Hull(
            (a.Low / b.Low, a.LowOpen || b.LowOpen),
            (a.Low / b.High, a.LowOpen || b.HighOpen),
            (a.High / b.Low, a.HighOpen || b.LowOpen),
            (a.High / b.High, a.HighOpen || b.HighOpen));
    }

    /// <summary>True when some value lies in both. Touching at an open end is not meeting.</summary>
    public bool Meets(Interval other)
    {
        var (low, high) = (Math.Max(Low, other.Low), Math.Min(High, other.High));
        return low < high || (low == high && Contains(low) && other.Contains(low));
    }

    public bool Contains(decimal value) =>
        (LowOpen ? Low < value : Low <= value) && (HighOpen ? value < High : value <= High);

    /// <summary>True when some value of this is no greater than some value of the other.</summary>
    public bool MayBeAtMost(Interval other) => Low < other.High || (Low == other.High && !LowOpen && !other.HighOpen);

    /// <summary>The values within a whole unit of the last place on either side: cut off or rounded up instead of rounded.</summary>
    public static Interval Around(decimal value, decimal place) => new(value - place, value + place);

    private static Interval Hull(params ReadOnlySpan<(decimal Value, bool Open)> corners)
    {
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners)
        {
            if (corner.Value < low.Value || (corner.Value == low.Value && !corner.Open)) low = corner;
            if (corner.Value > high.Value || (corner.Value == high.Value && !corner.Open)) high = corner;
        }
        return new(low.Value, high.Value, low.Open, high.Open);
    }
}
