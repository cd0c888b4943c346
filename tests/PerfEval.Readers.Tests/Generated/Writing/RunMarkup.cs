using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Writes the runs of a paragraph the way that their dress tells; keeps the footnotes and comments that hang on them.</summary>
internal sealed class RunMarkup(DocxEdition edition)
{
    private const string By = "w:id=\"{0}\" w:author=\"甲\" w:date=\"2020-01-01T00:00:00Z\"";

    private readonly List<string> _footnotes = [];
    private readonly List<string> _comments = [];
    private int _shapes;
    private int _revisions;

    public IReadOnlyList<string> Footnotes => _footnotes;

    public IReadOnlyList<string> Comments => _comments;

    public string Of(MadeRun run, string properties) => run.Dress switch
    {
        RunDress.Bold => Xml.Run(run.Text, "<w:b/>" + properties),
        RunDress.Split => Split(run.Text, properties),
        RunDress.Inserted when edition != DocxEdition.Printed => $"<w:ins {Revision()}>{Xml.Run(run.Text, properties)}</w:ins>",
        RunDress.AfterDeleted when edition != DocxEdition.Printed => $"<w:del {Revision()}><w:r>{Xml.Text(run.Aside, "delText")}</w:r></w:del>{Xml.Run(run.Text, properties)}",
        RunDress.AfterHidden => Xml.Run(run.Aside, "<w:vanish/>" + properties) + Xml.Run(run.Text, properties),
        RunDress.Controlled when edition != DocxEdition.Printed => Xml.Controlled(Xml.Run(run.Text, properties)),
        // LibreOffice looks up what a field refers to and prints an error in its place.
        RunDress.FieldResult when edition != DocxEdition.Printed => Xml.ComplexField("REF _Ref1 \\h", run.Text, properties),
        RunDress.Linked => $"<w:hyperlink r:id=\"link\">{Xml.Run(run.Text, properties)}</w:hyperlink>",
        RunDress.Leader => "<w:r><w:tab/></w:r>",
        RunDress.LineBreak => "<w:r><w:br/></w:r>",
        RunDress.TickBox when edition != DocxEdition.Printed => $"<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"{(run.Text == "☑" ? "F052" : "F0A3")}\"/></w:r>",
        RunDress.Footnote => Footnote(run.Aside),
        RunDress.TextBox => TextBox(run.Aside, properties),
        RunDress.Commented when edition != DocxEdition.Printed => Commented(run, properties),
        _ => Xml.Run(run.Text, properties),
    };

    private string Revision() => By.Replace("{0}", $"{900 + _revisions++}", StringComparison.Ordinal);

    // 预算|执|行率 as Word leaves it behind after proofing.
    private static string Split(string text, string properties) =>
        string.Concat(text.Select((c, i) => (i == 1 ? "<w:proofErr w:type=\"spellStart\"/>" : "") + Xml.Run(c.ToString(), properties + (i % 2 == 0 ? "<w:lang w:eastAsia=\"zh-CN\"/>" : ""))));

    private string Footnote(string words)
    {
        _footnotes.Add(words);
        return $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"{_footnotes.Count}\"/></w:r>";
    }

    private string Commented(MadeRun run, string properties)
    {
        _comments.Add(run.Aside);
        var id = $"w:id=\"{_comments.Count - 1}\"";
        return $"<w:commentRangeStart {id}/>{Xml.Run(run.Text, properties)}<w:commentRangeEnd {id}/><w:r><w:commentReference {id}/></w:r>";
    }

    private string TextBox(string words, string properties)
    {
        var id = ++_shapes;
        var content = $"<w:txbxContent><w:p>{Xml.Run(words, properties)}</w:p></w:txbxContent>";
        var shape = "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"4500000\" cy=\"800000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
            + $"<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"0\">"
            + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>100000</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>"
            + $"<wp:extent cx=\"4500000\" cy=\"800000\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapTopAndBottom/><wp:docPr id=\"{id}\" name=\"文本框 {id}\"/>"
            + $"<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">{shape}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape style=\"width:354pt;height:63pt\"><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }
}
