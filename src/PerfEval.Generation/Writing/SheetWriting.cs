using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Writes a workbook (.xlsx): the form as a sheet with merged cells, lines of text across its whole width; further tables on sheets of their own.</summary>
internal sealed class SheetWriting : IDraftWriter
{
    public string Extension => "xlsx";

    public byte[] Write(Draft draft, Dice dice)
    {
        var formats = new SheetFormats(asNumbers: dice.Chance(50));
        using var memory = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            file.ChangeIdOfPart(book, "rId1");
            var sheets = new Sheets();
            foreach (var blocks in dice.Chance(70) ? Apart(draft) : [draft.Blocks])
            {
                var number = (uint)sheets.ChildElements.Count + 1;
                book.AddNewPart<WorksheetPart>($"rId{number + 1}").Worksheet = Filled(blocks, formats);
                sheets.Append(new Sheet { Id = $"rId{number + 1}", SheetId = number, Name = number == 1 ? dice.Of("Sheet1", "自评表", "项目支出绩效自评表", "附件1") : dice.Of("支出明细", "附表", "明细表") });
            }
            book.AddNewPart<WorkbookStylesPart>("rId99").Stylesheet = formats.Sheet();
            book.Workbook = new Workbook(sheets);
        }
        return SteadyPackage.Of(memory);
    }

    private static Worksheet Filled(IReadOnlyList<DraftBlock> blocks, SheetFormats formats)
    {
        var rows = new SheetRows(formats, Math.Max(2, blocks.OfType<DraftTable>().Select(t => t.Columns).DefaultIfEmpty(1).Max()));
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph) rows.Line(paragraph.Text);
            else if (block is DraftTable table) rows.Table(table);
        }
        var sheet = new Worksheet(rows.Data);
        if (rows.Merges.Count > 0) sheet.Append(new MergeCells(rows.Merges.Select(m => new MergeCell { Reference = m })));
        return sheet;
    }

    // The second table and its caption begin another sheet.
    private static IEnumerable<IReadOnlyList<DraftBlock>> Apart(Draft draft)
    {
        var second = draft.Blocks.FindIndex(draft.Blocks.FindIndex(b => b is DraftTable) + 1, b => b is DraftTable);
        if (second < 1) return [draft.Blocks];
        return [draft.Blocks[..(second - 1)], draft.Blocks[(second - 1)..]];
    }
}
