using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Xlsx;

/// <summary>Reads one workbook, sheet after sheet, into a document.</summary>
internal sealed partial class WorkbookReading(XlsxPackage package, ReadingLimits limits)
{
    private readonly XlsxStory _story = new(limits);
    private readonly XlsxNotes _notes = new();
    private readonly List<Aside> _asides = [];

    public SourceDocument Read(WorkbookPart part)
    {
        var workbook = XlsxWorkbook.Read(package, part);
        var strings = part.SharedStringTablePart is { } shared ? ReadStrings(shared) : [];
        var values = new CellValues(strings, workbook.Since1904);
        var styles = part.WorkbookStylesPart is { } styling ? ReadStyles(styling) : new CellStyles();
        foreach (var sheet in workbook.Sheets)
        {
            var content = new SheetScan(styles, values, limits).Read(() => package.Read(sheet.Part));
            if (sheet.IsHidden) AddHidden(sheet, content);
            else AddSheet(sheet, content);
        }
        if (string.IsNullOrWhiteSpace(_story.Text)) throw new UnreadableDocumentException("文件中没有文字（可能只有图片）");
        return new SourceDocument(Core.Documents.DocumentFormat.Xlsx, _story.Text, _story.Blocks, _story.Tables, _notes.All()) { Asides = _asides };
    }

    private List<string> ReadStrings(SharedStringTablePart part)
    {
        using var xml = package.Read(part);
        return SharedStrings.Read(xml, limits);
    }

    private CellStyles ReadStyles(WorkbookStylesPart part)
    {
        using var xml = package.Read(part);
        return CellStyles.Read(xml);
    }

    private void AddSheet(XlsxSheet sheet, SheetContent content)
    {
        var cells = VisibleCells.Of(content);
        var pieces = SheetBands.Of(cells.Placed).SelectMany(BandPieces.Of).ToList();
        pieces.AddRange(SheetShapes.Paragraphs(package, sheet).Select(SheetPiece.OfLine));
        _asides.AddRange(SheetAsides.Margins(content));
        _asides.AddRange(SheetAsides.Comments(package, sheet));
        if (SheetAsides.Hidden(cells.Hidden) is { } hidden) _asides.Add(hidden);
        if (pieces.Count > 0 && TellsSomething(sheet.Name, pieces)) _story.AddLine(sheet.Name, headingLevel: 1);
        var cut = 0;
        foreach (var piece in pieces)
        {
            if (piece.Line is { } line) _story.AddLine(line);
            else cut += _story.AddTable(piece.Table);
        }
        _notes.AddSheet(sheet.Name, content, cells.Hidden.Count, cut);
    }

    private void AddHidden(XlsxSheet sheet, SheetContent content)
    {
        if (SheetAsides.Hidden(content.Cells.Where(c => c.Text.Length > 0)) is not { } hidden) return;
        _asides.Add(hidden);
        _notes.AddHiddenSheet(sheet.Name);
    }

    // Sheet1 says nothing, nor does a name that the first lines of its sheet say again.
    private static bool TellsSomething(string name, List<SheetPiece> pieces)
    {
        var words = Blank().Replace(name, "");
        if (words.Length == 0 || DefaultName().IsMatch(words)) return false;
        return !pieces.TakeWhile(p => p.Line is not null).Take(3).Any(p => Blank().Replace(p.Line!, "").Contains(words, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();

    // Sheet1   工作表 2   表1   Sheet1 (2)
    [GeneratedRegex(@"^(?:Sheet|工作表|表)\d*(?:[(（]\d+[)）])?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex DefaultName();
}
