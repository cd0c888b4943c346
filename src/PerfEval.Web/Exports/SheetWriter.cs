using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Web.Exports;

/// <summary>Writes one sheet of a workbook row by row; the first row stays in sight and can be filtered. Texts are never formulas.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly OpenXmlWriter writer;
    private readonly int columns;
    private uint row;

    public SheetWriter(WorksheetPart part, params IReadOnlyList<(string Head, int Width)> heads)
    {
        writer = OpenXmlWriter.Create(part);
        columns = heads.Count;
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(heads.Select((h, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = h.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        Write(1, [.. heads.Select(h => (object)h.Head)]);
    }

    public void Add(params IReadOnlyList<object?> values) => Write(2, values);

    public void Dispose()
    {
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(columns)}{row}" });
        writer.WriteEndElement();
        writer.Dispose();
    }

    private void Write(uint style, IReadOnlyList<object?> values)
    {
        writer.WriteStartElement(new Row { RowIndex = ++row });
        foreach (var (i, value) in values.Index())
        {
            var place = $"{Letters(i + 1)}{row}";
            if (value is decimal or int or long)
                writer.WriteElement(new Cell(new CellValue(((IFormattable)value).ToString(value is decimal ? "0.############################" : null, CultureInfo.InvariantCulture))) { CellReference = place, DataType = CellValues.Number, StyleIndex = style });
            else if (value is string { Length: > 0 } text)
                writer.WriteElement(new Cell(new InlineString(new Text(Plain(text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = place, DataType = CellValues.InlineString, StyleIndex = style });
        }
        writer.WriteEndElement();
    }

    // A cell holds 32,767 characters; XML no control characters.
    internal static string Plain(string text) => string.Concat(text.Take(32_000).Where((c, i) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) && IsPaired(text, i)));

    private static bool IsPaired(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);

    private static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters((column - 1) % 26 + 1);
}
