using System.Globalization;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>The digits of a number as a hand copies them (笔误): one wrong, or two swapped, is a slip.</summary>
internal static class WrittenDigits
{
    // 53.76 printed 52.76, 35.7 printed 37.5.
    public static bool IsSlip(decimal meant, decimal printed)
    {
        var (x, y) = (Of(meant), Of(printed));
        if (x.Length != y.Length || x.Length < 2) return false;
        var off = Enumerable.Range(0, x.Length).Where(i => x[i] != y[i]).ToList();
        return off.Count == 1 || (off is [var i, var j] && x[i] == y[j] && x[j] == y[i]);
    }

    /// <summary>Without the point and closing zeros: 3.50 and 35000 are one.</summary>
    public static string Of(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
}
