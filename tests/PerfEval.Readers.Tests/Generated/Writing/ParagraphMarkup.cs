using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Writes the paragraphs of a report, in the body and in cells.</summary>
internal sealed class ParagraphMarkup(MadeReport report, DocxEdition edition, RunMarkup runs)
{
    public string Body(MadeParagraph paragraph, bool pageBreak)
    {
        var look = report.Look;
        var indent = paragraph is { Heading: null, Counted: null, Align: "both" } ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>" : "";
        var leader = paragraph.Runs.Any(r => r.Dress == RunDress.Leader) ? $"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{look.TextWidth(false)}\"/></w:tabs>" : "";
        var properties = Style(paragraph) + (paragraph.KeepWithNext ? "<w:keepNext/>" : "") + (pageBreak ? "<w:pageBreakBefore/>" : "") + Numbering(paragraph) + leader
            + (paragraph.Heading == 0 ? "<w:spacing w:after=\"240\"/>" : $"<w:spacing w:line=\"{look.Line}\" w:lineRule=\"{look.LineRule}\"/>") + indent + $"<w:jc w:val=\"{paragraph.Align}\"/>";
        return Of(paragraph, properties, paragraph.Bold ? "<w:b/>" : "");
    }

    public string InCell(MadeParagraph paragraph, int size) =>
        Of(paragraph, $"{Numbering(paragraph)}<w:jc w:val=\"{paragraph.Align}\"/>", $"<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");

    private string Of(MadeParagraph paragraph, string properties, string runProperties) =>
        $"<w:p><w:pPr>{properties}</w:pPr>{(Typed(paragraph) ? Xml.Run(paragraph.Number + " ", runProperties) : "")}{string.Concat(paragraph.Runs.Select(r => runs.Of(r, runProperties)))}</w:p>";

    private bool Typed(MadeParagraph paragraph) =>
        edition == DocxEdition.Printed && paragraph.Counted is var (list, _) && report.Lists.Single(l => l.Id == list).Levels.Any(l => l.Decimal);

    private static string Style(MadeParagraph paragraph) => paragraph.Heading switch
    {
        null => "",
        0 => "<w:pStyle w:val=\"Title\"/>",
        var level => $"<w:pStyle w:val=\"{level}\"/>",
    };

    private string Numbering(MadeParagraph paragraph)
    {
        if (paragraph.Counted is not var (list, level)) return "";
        var byStyle = report.NumbersByStyle && paragraph.Heading > 0;
        return byStyle && !Typed(paragraph) ? "" : Typed(paragraph) ? (byStyle ? "<w:numPr><w:numId w:val=\"0\"/></w:numPr>" : "") : $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";
    }
}
