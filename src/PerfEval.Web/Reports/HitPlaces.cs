using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Reports;

/// <summary>The places that a search has found (命中处), as they stand in an address: 12-4,30-2.</summary>
public static class HitPlaces
{
    /// <summary>The anchor of the first place.</summary>
    public const string First = "s0";

    private const int Most = 20;

    public static string Write(IEnumerable<TextSpan> places) =>
        string.Join(',', places.Take(Most).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Start}-{p.Length}")));

    /// <summary>What is no place is passed over.</summary>
    public static IReadOnlyList<Mark> Read(string? address) =>
        [.. (address ?? "").Split(',', Most + 1).Take(Most).Select(Place).OfType<TextSpan>().Select((p, i) => new Mark($"s{i}", p, "hit"))];

    private static TextSpan? Place(string text) =>
        text.Split('-') is [var start, var length] && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var characters) && characters > 0
            ? new TextSpan(from, characters)
            : null;
}
