using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Web.Tables;

/// <summary>A table as a workbook: numbers as numbers with their formats, words as words, a second sheet that says what was asked.</summary>
public static class XlsxSheet
{
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int LongestName = 31;
    private const int LongestWords = 32_767;

    public static byte[] Write(Sheet sheet, IEnumerable<string> about)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = file.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Stylesheet();
            var sheets = new Sheets();
            sheets.Append(Named(1, SheetName(sheet.Name), workbook, Table(sheet)));
            sheets.Append(Named(2, "说明", workbook, new Worksheet(new SheetData(about.Select(line => new Row(Words(line)))))));
            workbook.Workbook = new Workbook(sheets);
        }
        return stream.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Named(uint number, string name, WorkbookPart workbook, Worksheet worksheet)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = worksheet;
        return new() { Id = workbook.GetIdOfPart(part), SheetId = number, Name = name };
    }

    private static Worksheet Table(Sheet sheet)
    {
        var head = new Row(sheet.Columns.Select(c => Words(c.Name, XlsxStyles.Head)));
        var rows = sheet.Rows.Select(r => new Row(r.Select((c, i) => Cell(c, sheet.Columns[i].Kind))));
        var frozen = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        var columns = sheet.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Width(sheet, i), CustomWidth = true });
        return new Worksheet(
            new SheetViews(new SheetView(frozen) { WorkbookViewId = 0, TabSelected = true }), new Columns(columns), new SheetData([head, .. rows]));
    }

    private static Cell Cell(SheetCell cell, ColumnKind kind) => cell.Number is { } number
        ? new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = XlsxStyles.Of(kind) }
        : Words(cell.Value as string ?? "");

    // Inline words are never reckoned; the mark of quoted words keeps it so when somebody edits the cell.
    private static Cell Words(string words, uint style = XlsxStyles.Plain) => new(new InlineString(new Text(Storable(words)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style == XlsxStyles.Plain && FormulaWords.Is(words) ? XlsxStyles.Quoted : style,
    };

    // XML has no control characters; Excel takes no more letters.
    private static string Storable(string words) =>
        string.Concat(words.Take(LongestWords).Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    private static string SheetName(string name) => string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)).Take(LongestName));

    // A Chinese letter is two wide.
    private static double Width(Sheet sheet, int column)
    {
        var longest = sheet.Rows.Select(r => r[column].Shown(sheet.Columns[column].Kind)).Append(sheet.Columns[column].Name).Max(w => w.Sum(c => c < 256 ? 1 : 2));
        return Math.Clamp(longest + 2, 8, 80);
    }
}
