using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Tests.Tables;

public sealed class SheetFileTests
{
    private static readonly PerfEval.Web.Tables.Sheet Table = new(
        "各类问题[2021]", [new("单位"), new("份数", ColumnKind.Count), new("比例", ColumnKind.Share, Hint: "有该类问题的份数÷全部"), new("年度", ColumnKind.Number)],
        [[new("=1+1"), new(-3), new(0.5m), new(2021)], [new("“引号”,\"逗号\"\n换行"), new(null), new(null), new(null)], [new("＠全角"), new(1234567L), new(1m), new(2022)]]);

    [Fact]
    public void Csv_opens_in_excel_and_reckons_nothing()
    {
        var bytes = CsvSheet.Write(Table);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Equal("单位,份数,比例,年度\r\n'=1+1,-3,0.5,2021\r\n\"“引号”,\"\"逗号\"\"\n换行\",,,\r\n'＠全角,1234567,1,2022\r\n", lines);
    }

    [Theory]
    [InlineData("=cmd", true)]
    [InlineData("+86", true)]
    [InlineData("-2", true)]
    [InlineData("@SUM", true)]
    [InlineData("\t=1", true)]
    [InlineData("＝1", true)]
    [InlineData("a=1", false)]
    [InlineData("", false)]
    public void Words_that_begin_like_a_formula_are_known(string words, bool formula) => Assert.Equal(formula, FormulaWords.Is(words));

    [Fact]
    public void A_workbook_is_valid_and_holds_numbers_as_numbers_and_words_as_words()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(XlsxSheet.Write(Table, ["范围：全部\u0001"])), false);

        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => e.Description));
        var sheets = file.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToList();
        Assert.Equal(["各类问题2021", "说明"], sheets.Select(s => s.Name!.Value));
        var rows = ((WorksheetPart)file.WorkbookPart.GetPartById(sheets[0].Id!)).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().ToList()).ToList();
        Assert.Equal(("=1+1", CellValues.InlineString, 2u), (rows[1][0].InnerText, rows[1][0].DataType!.Value, rows[1][0].StyleIndex!.Value));
        Assert.Equal(("-3", null, "0.5", 4u), (rows[1][1].InnerText, rows[1][1].DataType?.Value, rows[1][2].InnerText, rows[1][2].StyleIndex!.Value));
        Assert.Equal("", rows[2][1].InnerText);
        Assert.Empty(file.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()));
    }

    [Theory]
    [InlineData(ColumnKind.Count, 1234.0, "1,234")]
    [InlineData(ColumnKind.Number, 2021.0, "2021")]
    [InlineData(ColumnKind.Share, 0.3333, "33.33%")]
    [InlineData(ColumnKind.Change, -0.1, "-10.0")]
    [InlineData(ColumnKind.Change, 0.055, "+5.5")]
    [InlineData(ColumnKind.Points, 98.456, "98.46")]
    public void Numbers_are_printed_with_their_unit(ColumnKind kind, double value, string shown) => Assert.Equal(shown, new SheetCell((decimal)value).Shown(kind));
}
