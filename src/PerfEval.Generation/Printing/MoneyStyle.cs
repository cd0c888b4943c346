using System.Globalization;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Printing;

/// <summary>How a report writes its amounts: unit, decimals, thousands, width, blank before the unit.</summary>
/// <param name="Unit">亿元, 万元, 万 or 元; empty in a cell whose head has the unit.</param>
/// <param name="Factor">Yuan in one unit.</param>
/// <param name="Decimals">Places always printed; null prints as many as the value has.</param>
public sealed record MoneyStyle(string Unit, decimal Factor, int? Decimals = null, bool Thousands = false, bool FullWidth = false, string Gap = "")
{
    public static readonly MoneyStyle Wan = new("万元", 10_000m);

    public static readonly MoneyStyle Yuan = new("元", 1m);

    public static readonly MoneyStyle Yi = new("亿元", 100_000_000m, 2);

    /// <summary>The same style under a head that has the unit.</summary>
    public MoneyStyle InCell => this with { Unit = "", Gap = "" };

    /// <summary>Prints an amount; the mark holds the value as printed, which rounding may have changed.</summary>
    public Piece Print(decimal yuan, string role, string? fact = null)
    {
        var printed = Decimals is { } d ? Math.Round(yuan / Factor, d, MidpointRounding.AwayFromZero) : yuan / Factor;
        var format = (Thousands ? "#,##0" : "0") + (Decimals is { } p ? (p > 0 ? "." + new string('0', p) : "") : ".########");
        var digits = printed.ToString(format, CultureInfo.InvariantCulture);
        return new Piece((FullWidth ? Wide(digits) : digits) + Gap + Unit, new AmountMark(printed * Factor, role), fact)
        {
            Printed = other => Print(other, role, fact),
        };
    }

    private static string Wide(string digits) => string.Concat(digits.Select(c => (char)(c + 0xFEE0)));
}
