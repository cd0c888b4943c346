using System.Text;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Writes the body of a report, and the notes and comments that its runs left behind.</summary>
internal sealed class BodyMarkup
{
    private readonly MadeReport _report;
    private readonly DocxEdition _edition;
    private readonly RunMarkup _runs;
    private readonly ParagraphMarkup _paragraphs;
    private readonly TableMarkup _tables;

    public BodyMarkup(MadeReport report, DocxEdition edition)
    {
        _report = report;
        _edition = edition;
        _runs = new RunMarkup(edition);
        _paragraphs = new ParagraphMarkup(report, edition, _runs);
        _tables = new TableMarkup(edition, _paragraphs);
    }

    public string Document()
    {
        var markup = new StringBuilder($"<w:document {Xml.Namespaces}><w:body>");
        for (var i = 0; i < _report.Sections.Count; i++)
        {
            var section = _report.Sections[i];
            foreach (var part in section.Parts) markup.Append(Part(part));
            var last = i == _report.Sections.Count - 1;
            markup.Append(last ? Pages(section, i) : $"<w:p><w:pPr>{Pages(section, i)}</w:pPr></w:p>");
        }
        return markup.Append("</w:body></w:document>").ToString();
    }

    public string Footnotes() =>
        $"<w:footnotes {Xml.Namespaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        + string.Concat(_runs.Footnotes.Select((f, i) => $"<w:footnote w:id=\"{i + 1}\"><w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>{Xml.Run(" " + f, "<w:sz w:val=\"18\"/>")}</w:p></w:footnote>"))
        + "</w:footnotes>";

    public string Comments() =>
        $"<w:comments {Xml.Namespaces}>" + string.Concat(_runs.Comments.Select((c, i) => $"<w:comment w:id=\"{i}\" w:author=\"甲\"><w:p>{Xml.Run(c)}</w:p></w:comment>")) + "</w:comments>";

    private string Part(MadePart part)
    {
        var content = part.Table is { } table ? _tables.Of(table) : _paragraphs.Body(part.Paragraph!, part.PageBreakBefore);
        return part.Controlled && _edition != DocxEdition.Printed ? Xml.Controlled(content) : content;
    }

    private string Pages(MadeSection section, int index)
    {
        var look = _report.Look;
        var (width, height) = section.Landscape ? (16838, 11906) : (11906, 16838);
        var furniture = index > 0 ? "" : References(look);
        return $"<w:sectPr>{furniture}<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"{(section.Landscape ? " w:orient=\"landscape\"" : "")}/>"
            + $"<w:pgMar w:top=\"{look.Margin}\" w:right=\"{look.Margin}\" w:bottom=\"{look.Margin}\" w:left=\"{look.Margin}\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>"
            + (look.BareFirstPage && index == 0 ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }

    private static string References(PageLook look) =>
        (look.Header is null ? "" : "<w:headerReference w:type=\"default\" r:id=\"header1\"/>") + (look.Footer is null ? "" : "<w:footerReference w:type=\"default\" r:id=\"footer1\"/>")
        + (look.BareFirstPage ? "<w:headerReference w:type=\"first\" r:id=\"header2\"/><w:footerReference w:type=\"first\" r:id=\"footer2\"/>" : "");
}
