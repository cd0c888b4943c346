using System.Globalization;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Printing;

/// <summary>How a report writes percentages: places, kept or trimmed.</summary>
public sealed record RateStyle(int Decimals, bool Trim, bool FullWidthSign = false)
{
    public Piece Print(decimal rate, string? fact = null)
    {
        var percent = Math.Round(rate * 100, Decimals, MidpointRounding.AwayFromZero);
        var text = percent.ToString(Trim || Decimals == 0 ? "0.####" : "0." + new string('0', Decimals), CultureInfo.InvariantCulture);
        return new Piece(text + (FullWidthSign ? "％" : "%"), new RateMark(percent / 100), fact) { Printed = other => Print(other, fact) };
    }
}
