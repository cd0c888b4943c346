using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace PerfEval.Generation.Writing;

/// <summary>The cells of a sheet: words as text, numbers as numbers with the format that shows them as they were printed.</summary>
internal sealed class SheetFormats(bool asNumbers)
{
    private readonly List<string> _codes = [];

    public Cell Cell(string text, string reference)
    {
        if (asNumbers && Numeric(text) is var (value, code))
        {
            if (!_codes.Contains(code)) _codes.Add(code);
            return new Cell { CellReference = reference, StyleIndex = (uint)(2 + _codes.IndexOf(code)), CellValue = new CellValue(value) };
        }
        return new Cell { CellReference = reference, StyleIndex = 1, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }) };
    }

    /// <summary>Style 0 is plain, 1 text with borders, 2 and up the number formats used.</summary>
    public Stylesheet Sheet() => new(
        new NumberingFormats(_codes.Select((c, i) => new NumberingFormat { NumberFormatId = (uint)(164 + i), FormatCode = c })),
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), new Border(new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin }, new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin })),
        new CellFormats([new CellFormat(), new CellFormat { BorderId = 1, ApplyBorder = true }, .. _codes.Select((_, i) => new CellFormat { NumberFormatId = (uint)(164 + i), ApplyNumberFormat = true, BorderId = 1, ApplyBorder = true })]));

    // 1,234.50 -> 1234.50 with #,##0.00; 92.5% -> 0.925 with 0.0%. Leading zeros and full-width digits stay words.
    private static (string Value, string Code)? Numeric(string text)
    {
        var percent = text.EndsWith('%');
        var digits = percent ? text[..^1] : text;
        if (digits.Length == 0 || digits.Any(c => c is not ('.' or ',' or (>= '0' and <= '9')))) return null;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)) return null;
        var places = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var code = (digits.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0") + (places > 0 ? "." + new string('0', places) : "") + (percent ? "%" : "");
        return ((percent ? value / 100 : value).ToString(CultureInfo.InvariantCulture), code);
    }
}
