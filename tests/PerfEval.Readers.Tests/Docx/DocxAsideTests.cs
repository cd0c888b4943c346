using PerfEval.Core.Documents;
using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxAsideTests
{
    [Fact]
    public void Headers_and_footers_are_set_apart_each_text_once()
    {
        const string Page = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var document = new WordArchive(P("一、概况") + Paragraph("", "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/></w:sectPr>")
                + P("二、问题") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h2\"/><w:headerReference w:type=\"first\" r:id=\"h1\"/><w:footerReference w:type=\"default\" r:id=\"f2\"/></w:sectPr>")
            .With("header", P("某县财政局"), "h1").With("header", P("某县财政局") + Table(Row("密级", "内部")), "h2")
            .With("footer", Paragraph(R("- ") + Page + R(" -")), "f1").With("footer", P("第3页 共12页") + P("联系电话：见附件"), "f2").Read();
        Assert.Equal("一、概况\n\n二、问题\n", document.Text);
        Assert.Equal([(AsideKind.Header, "某县财政局"), (AsideKind.PageNumber, "- 1 -"), (AsideKind.Header, "密级"), (AsideKind.Header, "内部"), (AsideKind.PageNumber, "第3页 共12页"), (AsideKind.Footer, "联系电话：见附件")],
            document.Asides.Select(a => (a.Kind, a.Text)));
        Assert.Empty(document.Tables);
    }

    [Fact]
    public void Header_that_no_section_names_is_not_read() =>
        Assert.Empty(new WordArchive(P("甲")).With("header", P("旧页眉"), "h1").Read().Asides);

    [Fact]
    public void Watermark_in_a_header_is_not_in_the_body()
    {
        var document = new WordArchive(P("甲") + "<w:sectPr><w:headerReference r:id=\"h1\"/></w:sectPr>")
            .With("header", Paragraph("<w:r><w:pict><v:shape><v:textpath string=\"征求意见稿\"/></v:shape></w:pict></w:r>"), "h1").Read();
        Assert.Equal((AsideKind.Header, "征求意见稿"), (document.Asides.Single().Kind, document.Asides.Single().Text));
    }

    [Fact]
    public void Comments_are_set_apart()
    {
        var document = new WordArchive(Paragraph("<w:commentRangeStart w:id=\"0\"/>" + R("资金80万元") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
            .With("comments", "<w:comment w:id=\"0\" w:author=\"审核\">" + P("应为") + P("90万元？") + "</w:comment>").Read();
        Assert.Equal("资金80万元\n", document.Text);
        Assert.Equal((AsideKind.Comment, "应为\n90万元？"), (document.Asides.Single().Kind, document.Asides.Single().Text));
    }

    [Fact]
    public void Hidden_words_are_set_apart_whether_run_style_or_paragraph_hides_them()
    {
        const string Styles = "<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"d\"><w:basedOn w:val=\"c\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"z\"><w:name w:val=\"HTML Top of Form\"/><w:rPr><w:vanish/></w:rPr></w:style>";
        var document = Read(Paragraph(R("窗体顶端"), "<w:pStyle w:val=\"z\"/>") + Paragraph(R("甲") + R("藏一", "<w:vanish/>") + R("藏二", "<w:rStyle w:val=\"d\"/>") + R("乙", "<w:vanish w:val=\"0\"/>"))
            + Paragraph(R("显", "<w:vanish w:val=\"false\"/>") + R("藏三"), "<w:pStyle w:val=\"z\"/>"), Styles);
        Assert.Equal("甲乙\n显\n", document.Text);
        Assert.Equal(["窗体顶端", "藏一藏二", "藏三"], document.Asides.Select(a => a.Text));
        Assert.All(document.Asides, a => Assert.Equal(AsideKind.Hidden, a.Kind));
    }

    [Fact]
    public void Words_that_a_merged_cell_covers_are_hidden()
    {
        var document = Read(Table(Tr(Tc(P("甲"), "<w:vMerge w:val=\"restart\"/>"), Tc(P("1"))), Tr(Tc(P("旧值80万元"), "<w:vMerge/>"), Tc(P("2"))),
            "<w:tr><w:trPr><w:hidden/></w:trPr>" + Tc(P("藏行")) + Tc(P("3")) + "</w:tr>", Row("乙", "4")));
        Assert.Equal(["甲|1", "2", "乙|4"], document.Rows());
        Assert.Equal(["旧值80万元", "藏行", "3"], document.Asides.Select(a => a.Text));
    }

    [Fact]
    public void Damaged_header_costs_only_the_header()
    {
        var document = new WordArchive(P("甲") + "<w:sectPr><w:headerReference r:id=\"h1\"/></w:sectPr>").WithXml("header", "<w:hdr", "h1").Read();
        Assert.Equal("甲\n", document.Text);
        Assert.True(document.Notes.Single().Partial);
    }
}
