using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Web.Tables;

/// <summary>The formats of the cells of a workbook (单元格格式), by their place in the list.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0, Head = 1, Quoted = 2;

    // Numbers of Excel's own formats.
    private const uint WholeWithSeparators = 3, PercentWithDecimals = 10, General = 0, TwoDecimals = 2;

    public static uint Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Count => 3,
        ColumnKind.Share or ColumnKind.Change => 4,
        ColumnKind.Points => 5,
        _ => Plain,
    };

    public static Stylesheet Stylesheet() => new(
        new Fonts(Face(bold: false), Face(bold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            Format(General), new CellFormat { NumberFormatId = 0, FontId = 1, FillId = 0, BorderId = 0, FormatId = 0, ApplyFont = true },
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, QuotePrefix = true },
            Format(WholeWithSeparators), Format(PercentWithDecimals), Format(TwoDecimals)));

    private static Font Face(bool bold)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = 11 }, new FontName { Val = "宋体" });
        return font;
    }

    private static CellFormat Format(uint number) => new() { NumberFormatId = number, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true };
}
