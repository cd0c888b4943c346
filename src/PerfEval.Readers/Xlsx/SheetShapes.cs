using System.Text;
using System.Xml;

namespace PerfEval.Readers.Xlsx;

/// <summary>The paragraphs of the text boxes (文本框) that lie over a sheet.</summary>
internal static class SheetShapes
{
    public static IEnumerable<string> Paragraphs(XlsxPackage package, XlsxSheet sheet)
    {
        if (sheet.Part.DrawingsPart is not { } part) yield break;
        using var xml = package.Read(part);
        var line = new StringBuilder();
        // A fallback says again what its choice has said.
        for (var more = xml.Next(); more;)
        {
            if (xml.IsAt("Fallback"))
            {
                more = xml.Leave();
                continue;
            }
            if (xml.IsAt("t"))
            {
                line.Append(xml.ReadElementContentAsString());
                more = !xml.EOF;
                continue;
            }
            if (xml.IsAt("br")) line.Append('\n');
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p" && line.Length > 0)
            {
                yield return line.ToString();
                line.Clear();
            }
            more = xml.Next();
        }
    }
}
