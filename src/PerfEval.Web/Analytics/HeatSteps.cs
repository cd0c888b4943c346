using System.Globalization;

namespace PerfEval.Web.Analytics;

/// <summary>The colours of a heat map (热力图), told in words beside it.</summary>
public static class HeatSteps
{
    private static readonly decimal[] From = [0.000001m, 0.05m, 0.1m, 0.2m, 0.3m, 0.4m, 0.5m, 0.7m];

    public static IReadOnlyList<(string Css, string Name)> All { get; } =
        [("heat-0", "0"), ("heat-1", "5% 以下"), ("heat-2", "5–10%"), ("heat-3", "10–20%"), ("heat-4", "20–30%"), ("heat-5", "30–40%"), ("heat-6", "40–50%"), ("heat-7", "50–70%"), ("heat-8", "70% 以上")];

    public static string Css(decimal? share) => $"heat-{(share is { } s ? From.Count(f => s >= f) : 0)}";

    /// <summary>Narrow: whole percents, the exact count stands in the hint. None is a dot.</summary>
    public static string Shown(decimal? share) => share switch
    {
        null => "",
        0 => "·",
        < 0.005m => "<1",
        { } s => Math.Round(s * 100m, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture),
    };
}
