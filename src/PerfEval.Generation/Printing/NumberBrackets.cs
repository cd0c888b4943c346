using System.Globalization;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Printing;

/// <summary>How a report writes 文号: which brackets, a blank before the number.</summary>
public sealed record NumberBrackets(char Open, char Close, string Gap = "")
{
    public static readonly IReadOnlyList<NumberBrackets> All =
        [new('〔', '〕'), new('〔', '〕'), new('〔', '〕'), new('[', ']'), new('【', '】'), new('（', '）'), new('﹝', '﹞'), new('〔', '〕', " ")];

    public Piece Print(IssuedDocument document, string? fact = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{document.Issuer}{Open}{document.Year}{Close}{document.Number}{Gap}号"),
            new NumberMark(document.Issuer, document.Year, document.Number), fact);
}
