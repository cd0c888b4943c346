using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Xlsx;

/// <summary>Short ways to read the XML of a workbook; elements are told by their local names, which strict and transitional files share.</summary>
internal static partial class SheetXml
{
    private const int Deepest = 64;

    /// <summary>On to the next node; false at the end.</summary>
    public static bool Next(this XmlReader xml)
    {
        if (!xml.Read()) return false;
        return xml.Depth <= Deepest ? true : throw new UnreadableDocumentException("文件内部嵌套过深，可能不是正常的Excel文件");
    }

    public static bool IsAt(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    public static int? Number(this XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool Flag(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";

    /// <summary>The words of the element with all its runs, without the readings (拼音) of them; the reader stands behind it then.</summary>
    public static string Words(this XmlReader xml)
    {
        var words = new StringBuilder();
        var depth = xml.Depth;
        var more = !xml.IsEmptyElement && xml.Next();
        while (more && xml.Depth > depth)
        {
            if (xml.IsAt("rPh")) more = xml.Leave();
            else if (xml.IsAt("t")) words.Append(xml.ReadElementContentAsString());
            else more = xml.Next();
        }
        xml.Next();
        return Unescaped(words.ToString());
    }

    /// <summary>Past the element and all that is in it.</summary>
    public static bool Leave(this XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
            while (xml.Next() && xml.Depth > depth) { }
        return xml.Next();
    }

    // _x000D_ is a character that XML can't hold, _x005F_ the underscore before what only looks like one.
    public static string Unescaped(string words) => !words.Contains("_x", StringComparison.Ordinal) ? words :
        Escape().Replace(words, m => ((char)int.Parse(m.ValueSpan.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
