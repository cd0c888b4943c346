using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PerfEval.Readers.Xlsx;

/// <summary>What the main part of a workbook (工作簿) tells: its sheets in order and from when it counts its days.</summary>
internal sealed record XlsxWorkbook(IReadOnlyList<XlsxSheet> Sheets, bool Since1904)
{
    public static XlsxWorkbook Read(XlsxPackage package, WorkbookPart part)
    {
        var (sheets, since1904) = (new List<XlsxSheet>(), false);
        using var xml = package.Read(part);
        while (xml.Next())
        {
            if (xml.IsAt("workbookPr")) since1904 = xml.Flag("date1904");
            else if (xml.IsAt("sheet") && RelationOf(xml) is { } relation && part.TryGetPartById(relation, out var found) && found is WorksheetPart sheet)
                sheets.Add(new XlsxSheet(xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", sheet));
        }
        return new XlsxWorkbook(sheets, since1904);
    }

    // r:id; its namespace differs in strict files.
    private static string? RelationOf(XmlReader xml)
    {
        string? relation = null;
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) relation = xml.Value;
        }
        xml.MoveToElement();
        return relation;
    }
}
