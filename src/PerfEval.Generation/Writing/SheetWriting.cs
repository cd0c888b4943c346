using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Writes a workbook (.xlsx): the form as a sheet with merged cells, lines of text across its whole width.</summary>
internal sealed class SheetWriting : IDraftWriter
{
    public string Extension => "xlsx";

    public byte[] Write(Draft draft, Dice dice)
    {
        var formats = new SheetFormats(asNumbers: dice.Chance(50));
        var rows = new SheetRows(formats, Math.Max(2, draft.Tables.Select(t => t.Columns).DefaultIfEmpty(1).Max()));
        foreach (var block in draft.Blocks)
        {
            if (block is Paragraph paragraph) rows.Line(paragraph.Text);
            else if (block is DraftTable table) rows.Table(table);
        }
        using var memory = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            file.ChangeIdOfPart(book, "rId1");
            var sheet = book.AddNewPart<WorksheetPart>("rId1");
            var data = new Worksheet(rows.Data);
            if (rows.Merges.Count > 0) data.Append(new MergeCells(rows.Merges.Select(m => new MergeCell { Reference = m })));
            sheet.Worksheet = data;
            book.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = formats.Sheet();
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = "rId1", SheetId = 1, Name = dice.Of("Sheet1", "自评表", "项目支出绩效自评表", "附件1") }));
        }
        return SteadyPackage.Of(memory);
    }
}
