using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxControlTests
{
    private const string Prompt = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";

    [Fact]
    public void Controls_around_blocks_tables_rows_cells_and_runs_are_read()
    {
        var table = Sdt("", "<w:tbl>" + Sdt("", Sdt("", Tr(Tc(P("单位")), Sdt("", Tc(Sdt("", P("财政局"))))))) + Row("金额", "80") + "</w:tbl>");
        var document = Read(Sdt("", P("标题") + Sdt("", P("副标题"))) + table + Paragraph(R("联系人：") + Sdt("", R("张") + Sdt("", R("某")))));
        Assert.Equal(["标题", "副标题", "联系人：张某"], document.Paragraphs());
        Assert.Equal(["单位|财政局", "金额|80"], document.Rows());
    }

    [Fact]
    public void Prompts_are_no_answers_but_their_cells_stay()
    {
        var document = Read(Sdt(Prompt, P("单击此处输入标题")) + Table(Tr(Tc(P("单位")), Sdt(Prompt, Tc(P("选择一项"))), Tc(P("尾"))), Tr(Tc(P("日期")), Tc(Sdt(Prompt, P("单击输入日期"))), Tc(Paragraph(Sdt(Prompt, R("点击")))))));
        Assert.Empty(document.Blocks);
        Assert.Equal(["单位||尾", "日期||"], document.Rows());
        Assert.Equal([0, 1, 2, 0, 1, 2], document.Tables[0].Cells.Select(c => c.Column));
    }

    [Fact]
    public void Dates_and_lists_show_what_was_chosen()
    {
        var date = Sdt("<w:sdtPr><w:date w:fullDate=\"2021-07-28T00:00:00Z\"><w:dateFormat w:val=\"yyyy年M月d日\"/></w:date></w:sdtPr>", R("2021年7月28日"));
        var list = Sdt("<w:sdtPr><w:dropDownList><w:listItem w:displayText=\"优\" w:value=\"1\"/><w:listItem w:displayText=\"良\" w:value=\"2\"/></w:dropDownList></w:sdtPr>", R("良"));
        Assert.Equal("2021年7月28日，等级：良\n", Read(Paragraph(date + R("，等级：") + list)).Text);
    }

    [Theory]
    [InlineData("1", "☒", "☑")]
    [InlineData("0", "☐", "□")]
    [InlineData("true", "\uF0FE", "☑")]
    [InlineData("false", "\uF0A8", "□")]
    public void Boxes_are_read_by_their_state(string state, string drawn, string read)
    {
        var box = Sdt($"<w:sdtPr><w14:checkbox><w14:checked w14:val=\"{state}\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>", R(drawn));
        Assert.Equal($"是{read}\n", Read(Paragraph(R("是") + box)).Text);
    }

    [Fact]
    public void Old_form_fields_show_their_state()
    {
        string Field(string data) => $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var box = Field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>");
        var list = Field("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"一次性\"/><w:listEntry w:val=\"延续性\"/></w:ddList>");
        Assert.Equal("是☑ 性质：延续性。\n", Read(Paragraph(R("是") + box + R(" 性质：") + list + R("。"))).Text);
    }

    [Fact]
    public void Controls_bound_to_properties_of_the_file_are_read() =>
        Assert.Equal("标题\n", Read(Paragraph(Sdt("<w:sdtPr><w:dataBinding w:xpath=\"/a\"/><w:text/></w:sdtPr>", R("标题")))).Text);

    private static string Sdt(string properties, string content) => $"<w:sdt>{properties}<w:sdtContent>{content}</w:sdtContent></w:sdt>";
}
