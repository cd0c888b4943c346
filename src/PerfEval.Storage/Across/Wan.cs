using System.Globalization;

namespace PerfEval.Storage.Across;

/// <summary>Amounts as they are told: in 万元, without zeros behind.</summary>
internal static class Wan
{
    public static string Of(decimal yuan) => (yuan / 10_000).ToString("0.######", CultureInfo.InvariantCulture) + "万元";
}
