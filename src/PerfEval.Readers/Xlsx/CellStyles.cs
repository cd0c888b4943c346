using System.Xml;
using PerfEval.Readers.Xlsx.Formats;

namespace PerfEval.Readers.Xlsx;

/// <summary>The styles (样式) of a workbook by the numbers that cells give: number format and borders.</summary>
internal sealed class CellStyles
{
    private readonly List<(int Format, int Borders)> _styles = [];
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<CellBorders> _borders = [];
    private readonly Dictionary<int, CellStyle> _read = [];

    public static CellStyles Read(XmlReader xml)
    {
        var styles = new CellStyles();
        var inCells = false;
        while (xml.Next())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs") inCells = false;
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "numFmt" when xml.Number("numFmtId") is { } id && xml.GetAttribute("formatCode") is { } code: styles._codes.TryAdd(id, SheetXml.Unescaped(code)); break;
                case "border": styles._borders.Add(CellBorders.None); break;
                case "left" or "right" or "start" or "end" when IsDrawn(xml): styles.Draw(CellBorders.Sides); break;
                case "top" or "bottom" when IsDrawn(xml): styles.Draw(CellBorders.Level); break;
                case "cellXfs": inCells = !xml.IsEmptyElement; break;
                // Formats of conditional formatting (dxf) hold borders too.
                case "dxfs": return styles;
                case "xf" when inCells: styles._styles.Add((xml.Number("numFmtId") ?? 0, xml.Number("borderId") ?? 0)); break;
            }
        }
        return styles;
    }

    public CellStyle Of(int style)
    {
        if (_read.TryGetValue(style, out var known)) return known;
        if (style < 0 || style >= _styles.Count) return CellStyle.Plain;
        var (format, borders) = _styles[style];
        var code = _codes.GetValueOrDefault(format) ?? BuiltInFormats.CodeOf(format);
        return _read[style] = new CellStyle(NumberFormat.Parse(code), borders >= 0 && borders < _borders.Count ? _borders[borders] : CellBorders.None);
    }

    private static bool IsDrawn(XmlReader xml) => xml.GetAttribute("style") is { } style && style != "none";

    private void Draw(CellBorders side)
    {
        if (_borders.Count > 0) _borders[^1] |= side;
    }
}
