using System.Globalization;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>Points as they are written in messages and calculations.</summary>
internal static class PointsText
{
    public static string Of(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>10 + 50 + 30</summary>
    public static string Sum(IEnumerable<decimal> addends) => string.Join(" + ", addends.Select(Of));

    /// <summary>One unit in the last printed place: 98 is 1, 97.5 is 0.1.</summary>
    public static decimal Step(decimal value)
    {
        var step = 1m;
        for (var places = value.Scale; places > 0; places--) step /= 10;
        return step;
    }

    /// <summary>Half a unit in the last printed place, for a number with decimals; whole points are exact.</summary>
    public static decimal HalfStep(decimal value) => value.Scale == 0 ? 0 : Step(value) / 2;

    public static bool IsAlike(Points? a, Points? b) => a?.Value == b?.Value;
}
