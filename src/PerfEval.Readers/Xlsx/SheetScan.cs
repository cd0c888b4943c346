using System.Xml;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Xlsx;

/// <summary>Reads the XML of one sheet, element by element; a sheet that is too long or damaged gives what came before.</summary>
internal sealed class SheetScan(CellStyles styles, CellValues values, ReadingLimits limits)
{
    // Beyond these only the look of empty cells is lost.
    private const int MostEmptyCells = 400_000;
    private const int MostMerged = 50_000;

    private readonly SheetContent _sheet = new();
    private int _row = -1;
    private int _column = -1;
    private int _filled;
    private int _characters;

    public SheetContent Read(Func<XmlReader> open)
    {
        try
        {
            using var xml = open();
            while (xml.Next()) Take(xml);
        }
        catch (UnreadableDocumentException e) when (_filled > 0)
        {
            _sheet.Cut = e.Message;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException && _filled > 0)
        {
            _sheet.Cut = "其后的内容已损坏";
        }
        return _sheet;
    }

    private void Take(XmlReader xml)
    {
        // Reading a cell ends on what follows it, so this goes round again until nothing was read.
        while (xml.NodeType == XmlNodeType.Element)
        {
            switch (xml.LocalName)
            {
                case "c":
                    TakeCell(xml);
                    continue;
                case "oddHeader" or "oddFooter" or "firstHeader" or "firstFooter" or "evenHeader" or "evenFooter":
                    _sheet.Margins.Add((xml.LocalName.EndsWith("Header", StringComparison.Ordinal), xml.ReadElementContentAsString()));
                    continue;
                case "row":
                    _row = xml.Number("r") is >= 1 and <= CellPlace.Rows and var row ? row - 1 : _row + 1;
                    _column = -1;
                    if (xml.Flag("hidden") || xml.GetAttribute("ht") == "0") _sheet.HiddenRows.Add(_row);
                    break;
                case "col" when (xml.Flag("hidden") || xml.GetAttribute("width") == "0") && xml.Number("min") is { } from && xml.Number("max") is { } to:
                    _sheet.HiddenColumns.Add((from - 1, to - 1));
                    break;
                case "mergeCell" when _sheet.Merged.Count < MostMerged && CellArea.Read(xml.GetAttribute("ref")) is { } area:
                    _sheet.Merged.Add(area);
                    break;
            }
            return;
        }
    }

    private void TakeCell(XmlReader xml)
    {
        var place = CellPlace.Read(xml.GetAttribute("r")) is { } given && given.Row == _row ? given : new CellPlace(Math.Max(0, _row), _column + 1);
        _column = place.Column;
        var (type, style) = (xml.GetAttribute("t"), styles.Of(xml.Number("s") ?? 0));
        var (stored, hasFormula) = Stored(xml);
        if (stored is null or "")
        {
            if (hasFormula && (stored is null || type != "str")) _sheet.Uncomputed.Add(place);
            if (style.Borders != CellBorders.None && _sheet.Cells.Count - _filled < MostEmptyCells) _sheet.Cells.Add(new SheetCell(place.Row, place.Column, "", style.Borders));
            return;
        }
        if (type == "e" && _sheet.Errors.Count < limits.TableCells) _sheet.Errors.Add(place);
        Add(place, values.Shown(type, stored, style.Format), style.Borders);
    }

    private void Add(CellPlace place, string shown, CellBorders borders)
    {
        if (_filled == limits.TableCells)
        {
            _sheet.Cut ??= $"内容过多，超过{limits.TableCells}个单元格的上限";
            return;
        }
        var words = shown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\t', ' ');
        if ((_characters += words.Length) > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
        if (!string.IsNullOrWhiteSpace(words)) _filled++;
        _sheet.Cells.Add(new SheetCell(place.Row, place.Column, string.IsNullOrWhiteSpace(words) ? "" : words, borders));
    }

    // What the cell keeps and whether a formula gave it; the reader stands behind the cell then.
    private static (string? Stored, bool HasFormula) Stored(XmlReader xml)
    {
        var depth = xml.Depth;
        string? stored = null;
        var hasFormula = false;
        var more = !xml.IsEmptyElement && xml.Next();
        while (more && xml.Depth > depth)
        {
            if (xml.IsAt("v")) stored = xml.ReadElementContentAsString();
            else if (xml.IsAt("is")) stored = xml.Words();
            else if (xml.IsAt("f"))
            {
                hasFormula = true;
                more = xml.Leave();
            }
            else more = xml.Next();
        }
        xml.Next();
        return (stored, hasFormula);
    }
}
