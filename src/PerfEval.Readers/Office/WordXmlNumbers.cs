using System.Text;
using System.Xml;

namespace PerfEval.Readers.Office;

/// <summary>
/// Writes the automatic numbers of a Word 2003 XML file into its paragraphs as words: LibreOffice drops them, but Word left beside each
/// how it was shown (&lt;wx:t wx:val="一、"/&gt;).
/// </summary>
internal static class WordXmlNumbers
{
    private const string Word = "http://schemas.microsoft.com/office/word/2003/wordml";
    private const string Hints = "http://schemas.microsoft.com/office/word/2003/auxHint";
    private const int Deepest = 1000;

    /// <exception cref="XmlException">The file is no well-formed XML.</exception>
    public static byte[] Write(byte[] content)
    {
        using var written = new MemoryStream();
        using (var source = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }))
        using (var target = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            var number = "";
            for (var more = source.Read(); more && source.Depth < Deepest;)
            {
                if (source.NodeType == XmlNodeType.Element && source is { LocalName: "listPr", NamespaceURI: Word })
                {
                    number = NumberIn(source);
                    more = !source.EOF;
                    continue;
                }
                Copy(source, target);
                if (number.Length > 0 && source.NodeType == XmlNodeType.EndElement && source.LocalName == "pPr")
                {
                    target.WriteStartElement("r", Word);
                    target.WriteElementString("t", Word, number);
                    target.WriteEndElement();
                    number = "";
                }
                more = source.Read();
            }
        }
        return written.ToArray();
    }

    // The reader stands behind the element then.
    private static string NumberIn(XmlReader source)
    {
        var number = "";
        using (var inside = source.ReadSubtree())
            while (inside.Read())
                if (inside is { NodeType: XmlNodeType.Element, LocalName: "t", NamespaceURI: Hints }) number = inside.GetAttribute("val", Hints) ?? "";
        source.Read();
        return number;
    }

    private static void Copy(XmlReader source, XmlWriter target)
    {
        switch (source.NodeType)
        {
            case XmlNodeType.Element:
                target.WriteStartElement(source.Prefix, source.LocalName, source.NamespaceURI);
                target.WriteAttributes(source, defattr: false);
                if (source.IsEmptyElement) target.WriteEndElement();
                break;
            case XmlNodeType.EndElement: target.WriteFullEndElement(); break;
            case XmlNodeType.Text: target.WriteString(source.Value); break;
            case XmlNodeType.CDATA: target.WriteCData(source.Value); break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: target.WriteWhitespace(source.Value); break;
            case XmlNodeType.ProcessingInstruction: target.WriteProcessingInstruction(source.Name, source.Value); break;
        }
    }
}
