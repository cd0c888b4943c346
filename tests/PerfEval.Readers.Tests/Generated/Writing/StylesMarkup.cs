using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Writes the styles of a report: defaults, title, headings 1 to 3, at times with the number in the style.</summary>
internal static class StylesMarkup
{
    public static string Of(MadeReport report)
    {
        var look = report.Look;
        return $"<w:styles {Xml.Namespaces}><w:docDefaults><w:rPrDefault><w:rPr>{Fonts(look.BodyFont)}{Size(look.BodySize)}<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
            + $"<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"a\"/><w:rPr>{Fonts(look.HeadingFont)}<w:b/>{Size(44)}</w:rPr></w:style>"
            + string.Concat(Enumerable.Range(1, 3).Select(level => Heading(report, level))) + "</w:styles>";
    }

    private static string Heading(MadeReport report, int level)
    {
        var number = report.NumbersByStyle ? $"<w:numPr>{(level > 1 ? $"<w:ilvl w:val=\"{level - 1}\"/>" : "")}<w:numId w:val=\"{ListSchemes.Headings}\"/></w:numPr>" : "";
        return $"<w:style w:type=\"paragraph\" w:styleId=\"{level}\"><w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:pPr><w:keepNext/>{number}<w:outlineLvl w:val=\"{level - 1}\"/></w:pPr>"
            + $"<w:rPr>{Fonts(report.Look.HeadingFont)}<w:b/>{Size(report.Look.BodySize + (level == 1 ? 4 : 0))}</w:rPr></w:style>";
    }

    private static string Fonts(string name) => $"<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\" w:eastAsia=\"{name}\" w:cs=\"{name}\"/>";

    private static string Size(int halfPoints) => $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>";
}
