using System.Text;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Writes tables: grid, lines, merged cells (gridSpan, vMerge), late rows (gridBefore), repeated heads, tables in cells.</summary>
internal sealed class TableMarkup(DocxEdition edition, ParagraphMarkup paragraphs)
{
    public string Of(MadeTable table)
    {
        var markup = new StringBuilder("<w:tbl>").Append(Properties(table));
        markup.Append("<w:tblGrid>").AppendJoin("", table.Widths.Select(w => $"<w:gridCol w:w=\"{w}\"/>")).Append("</w:tblGrid>");
        for (var row = 0; row < table.Rows; row++) markup.Append(Row(table, row));
        return markup.Append("</w:tbl>").ToString();
    }

    private static string Properties(MadeTable table)
    {
        var rules = table.Rules;
        string Side(string name, string? value, int size, bool drawn) =>
            drawn && value is not null ? $"<w:{name} w:val=\"{value}\" w:sz=\"{size}\" w:space=\"0\" w:color=\"000000\"/>" : $"<w:{name} w:val=\"nil\"/>";
        return $"<w:tblPr><w:tblW w:w=\"{table.Widths.Sum()}\" w:type=\"dxa\"/><w:tblBorders>"
            + Side("top", rules.Outer, rules.OuterSize, true) + Side("left", rules.Outer, rules.OuterSize, rules.Sides)
            + Side("bottom", rules.Outer, rules.OuterSize, true) + Side("right", rules.Outer, rules.OuterSize, rules.Sides)
            + Side("insideH", rules.Inner, rules.InnerSize, rules.InnerHorizontals) + Side("insideV", rules.Inner, rules.InnerSize, rules.InnerVerticals)
            + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>";
    }

    private string Row(MadeTable table, int row)
    {
        var markup = new StringBuilder("<w:tr><w:trPr>");
        var first = Covering(table, row, 0) is not null ? 0 : table.Cells.Where(c => c.Row == row).Min(c => c.Column);
        if (first > 0) markup.Append($"<w:gridBefore w:val=\"{first}\"/><w:wBefore w:w=\"{table.Widths.Take(first).Sum()}\" w:type=\"dxa\"/>");
        if (table.WholeRows) markup.Append("<w:cantSplit/>");
        if (row < table.RepeatedHead) markup.Append("<w:tblHeader/>");
        markup.Append("</w:trPr>");
        for (var column = first; column < table.Widths.Count;)
        {
            var cell = Covering(table, row, column) ?? throw new InvalidOperationException($"{table.Kind}: no cell at {row}, {column}");
            markup.Append(Cell(table, cell, row));
            column += cell.ColumnSpan;
        }
        var whole = markup.Append("</w:tr>").ToString();
        return table.ControlledRows && row % 4 == 3 ? Controlled(whole) : whole;
    }

    private string Controlled(string content) => edition == DocxEdition.Printed ? content : Xml.Controlled(content);

    private static MadeCell? Covering(MadeTable table, int row, int column) =>
        table.Cells.FirstOrDefault(c => c.Row <= row && row < c.Row + c.RowSpan && c.Column <= column && column < c.Column + c.ColumnSpan);

    private string Cell(MadeTable table, MadeCell cell, int row)
    {
        var width = table.Widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
        var properties = $"<w:tcW w:w=\"{width}\" w:type=\"dxa\"/>"
            + (cell.ColumnSpan > 1 ? $"<w:gridSpan w:val=\"{cell.ColumnSpan}\"/>" : "")
            + (cell.RowSpan == 1 ? "" : row == cell.Row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")
            + (table.Rules.InnerHorizontals || row > 0 ? "" : "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>")
            + "<w:vAlign w:val=\"center\"/>";
        var content = row > cell.Row ? "<w:p/>" : string.Concat(cell.Paragraphs.Select(p => paragraphs.InCell(p, table.FontSize)));
        if (row == cell.Row && cell.Nested is { } nested) content += Of(nested) + "<w:p/>";
        var whole = $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
        return cell.Controlled && cell.RowSpan == 1 ? Controlled(whole) : whole;
    }
}
