using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>Whether printed numbers can satisfy a relation: used to choose between readings; the rules give the verdict.</summary>
internal static class Fit
{
    // No money or count of a report lies beyond: what does would overflow.
    private const decimal Largest = 100_000_000_000_000m;
    private const decimal Smallest = 0.000001m;

    public static bool Sum(Quantity stated, IEnumerable<Quantity> parts)
    {
        decimal low = 0, high = 0;
        foreach (var part in parts)
        {
            low += part.Low;
            high += part.High;
        }
        return Meets(stated, low, high);
    }

    public static bool Difference(Quantity stated, Quantity from, Quantity less) =>
        Meets(stated, from.Low - less.High, from.High - less.Low);

    public static bool Ratio(Quantity stated, Quantity part, Quantity whole) =>
        whole.Low >= Smallest && part.High <= Largest && Meets(stated, part.Low / whole.High, part.High / whole.Low);

    public static bool Product(Quantity stated, IEnumerable<Quantity> factors)
    {
        decimal low = 1, high = 1;
        foreach (var factor in factors)
        {
            if (Math.Abs(high) > Largest || Math.Abs(factor.High) > Largest) return false;
            low *= factor.Low;
            high *= factor.High;
        }
        return Meets(stated, low, high);
    }

    private static bool Meets(Quantity stated, decimal low, decimal high) => stated.Low <= high && low <= stated.High;
}
