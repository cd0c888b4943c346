using PerfEval.Core.Documents;
using static PerfEval.Readers.Tests.Xlsx.WorkbookFile;

namespace PerfEval.Readers.Tests.Xlsx;

public sealed class XlsxReaderTests
{
    [Fact]
    public void Values_stand_as_they_are_shown()
    {
        var file = new WorkbookFile();
        var (percent, money, date) = (file.Style("0.00%"), file.Style("#,##0.00"), file.Style("yyyy\"年\"m\"月\"d\"日\""));
        file.Sheet("Sheet1", Row(1, T("A1", "执行率") + T("B1", "金额") + T("C1", "日期") + T("D1", "说明"))
            + Row(2, N("A2", "0.92079999999999995", percent) + N("B2", "23264.53", money) + N("C2", "44048", date) + T("D2", "第一行\n第二行")));
        var document = Reading.Bytes(file.Save());
        Assert.Equal(Core.Documents.DocumentFormat.Xlsx, document.Format);
        Assert.Equal(["执行率|金额|日期|说明", "92.08%|23,264.53|2020年8月5日|第一行\n第二行"], document.Rows());
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Shared_strings_may_have_runs_and_readings()
    {
        var file = new WorkbookFile();
        file.Sheet("Sheet1", Row(1, file.Shared("A1", "<r><t>项目</t></r><r><rPr><b/></rPr><t>资金</t></r><rPh sb=\"0\" eb=\"2\"><t>xiangmu</t></rPh>") + file.Shared("B1", "<t>A_x000D_B_x005F_x0041_</t>"))
            + Row(2, file.Shared("A2", "<t/>") + T("B2", "10")));
        Assert.Equal(["项目资金|A\nB_x0041_", "|10"], Reading.Bytes(file.Save()).Rows());
    }

    [Fact]
    public void Formulas_booleans_and_errors_show_their_results()
    {
        var document = Read(Row(1, "<c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"b\"><v>1</v></c><c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D1\" t=\"str\"><f>A1&amp;\"\"</f><v>优</v></c>")
            + Row(2, 0, "甲", "乙", "丙", "丁"));
        Assert.Equal("2|TRUE|#DIV/0!|优", document.Rows()[0]);
        var note = Assert.Single(document.Notes);
        Assert.Equal(("formula_error", false), (note.Code, note.Partial));
    }

    [Theory]
    [InlineData("<c r=\"B2\"><f>SUM(B3:B5)</f></c>")]
    [InlineData("<c r=\"B2\"><f>SUM(B3:B5)</f><v/></c>")]
    public void Formula_without_result_is_told(string cell)
    {
        var document = Read(Row(1, 0, "总分", "98") + Row(2, T("A2", "合计") + cell + T("C2", "万元")));
        var note = Assert.Single(document.Notes);
        Assert.True(note.Partial);
        Assert.Contains("1个公式没有保存计算结果（B2）", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_come_in_order_with_names_that_tell_something()
    {
        var file = new WorkbookFile().Sheet("项目自评表", Row(1, 0, "项目名称", "机房") + Row(2, 0, "得分", "98")).Sheet("Sheet2", Row(1, 0, "甲")).Sheet("Sheet3", "")
            .Sheet("整体支出自评表", Row(1, 0, "2020年度 整体支出自评表") + Row(3, 0, "单位", "财政局") + Row(4, 0, "得分", "95"));
        var document = Reading.Bytes(file.Save());
        Assert.Equal(["项目自评表", "甲", "2020年度 整体支出自评表"], document.Paragraphs());
        Assert.Equal(1, document.Blocks[0].HeadingLevel);
        Assert.Equal(["项目名称|机房", "得分|98"], document.Rows());
        Assert.Equal(["单位|财政局", "得分|95"], document.Rows(1));
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_set_apart()
    {
        var file = new WorkbookFile()
            .Sheet("自评表", Row(1, 0, "指标", "旧值", "得分") + Row(2, T("A2", "作废") + T("C2", "1"), "hidden=\"1\"") + Row(3, 0, "数量", "7", "10"),
                before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
            .Sheet("字典", Row(1, 0, "产出指标", "效益指标"), state: "veryHidden");
        var document = Reading.Bytes(file.Save());
        Assert.Equal(["指标|得分", "数量|10"], document.Rows());
        Assert.Equal([(AsideKind.Hidden, "旧值\n作废\t1\n7"), (AsideKind.Hidden, "产出指标\t效益指标")], document.Asides.Select(a => (a.Kind, a.Text)));
        Assert.Equal(["hidden", "hidden"], document.Notes.Select(n => n.Code));
        Assert.DoesNotContain(document.Notes, n => n.Partial);
    }

    [Fact]
    public void Headers_footers_comments_and_text_boxes_are_not_lost()
    {
        var file = new WorkbookFile().Sheet("Sheet1", Row(1, 0, "甲", "乙") + Row(2, 0, "丙", "丁"),
            after: "<headerFooter><oddHeader>&amp;L&amp;\"宋体,常规\"&amp;10附件2&amp;R机密</oddHeader><oddFooter>&amp;C第&amp;P页</oddFooter></headerFooter>");
        var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"rId1\" Type=\"{file.OfficeRelations}/comments\" Target=\"../comments1.xml\"/><Relationship Id=\"rId2\" Type=\"{file.OfficeRelations}/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>";
        const string box = "<d xmlns:a=\"urn:a\"><sp><txBody><a:p><a:r><a:t>填表说明：</a:t></a:r><a:r><a:t>单位万元</a:t></a:r></a:p><a:p><a:r><a:t>第二段</a:t></a:r></a:p></txBody></sp></d>";
        var document = Reading.Bytes(file.Save(
            ("xl/worksheets/_rels/sheet1.xml.rels", relations),
            ("xl/comments1.xml", $"<comments xmlns=\"{Transitional}\"><commentList><comment ref=\"A1\"><text><r><t>请核实</t></r></text></comment></commentList></comments>"),
            ("xl/drawings/drawing1.xml", box)));
        Assert.Equal(["填表说明：单位万元", "第二段"], document.Paragraphs());
        Assert.Equal([(AsideKind.Header, "附件2 机密"), (AsideKind.Footer, "第 页"), (AsideKind.Comment, "请核实")],
            document.Asides.Select(a => (a.Kind, System.Text.RegularExpressions.Regex.Replace(a.Text, " +", " "))));
    }

    [Fact]
    public void Strict_workbook_is_read()
    {
        var file = new WorkbookFile { Namespace = Strict };
        var date = file.Style("yyyy/m/d");
        file.Sheet("Sheet1", Row(1, 0, "日期", "得分") + Row(2, $"<c r=\"A2\" s=\"{date}\" t=\"d\"><v>2020-08-05T00:00:00</v></c>" + N("B2", "98")));
        Assert.Equal(["日期|得分", "2020/8/5|98"], Reading.Bytes(file.Save()).Rows());
    }

    [Fact]
    public void Days_since_1904_are_told_by_the_workbook()
    {
        var file = new WorkbookFile { Since1904 = true };
        var date = file.Style("yyyy/m/d");
        file.Sheet("Sheet1", Row(1, 0, "日期", "得分") + Row(2, N("A2", "42586", date) + N("B2", "98")));
        Assert.Equal("2020/8/5|98", Reading.Bytes(file.Save()).Rows()[1]);
    }

    [Fact]
    public void Cells_and_rows_may_come_without_their_names()
    {
        var document = Read("<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>");
        Assert.Equal(["甲|1", "2|3"], document.Rows());
    }

    [Theory]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")]
    public void Workbooks_with_macros_and_templates_are_read(string type)
    {
        const string main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        var file = new WorkbookFile().Sheet("Sheet1", Row(1, 0, "甲", "乙") + Row(2, 0, "丙", "丁"));
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(file.Save()));
        using var types = new StreamReader(archive.GetEntry("[Content_Types].xml")!.Open());
        var document = Reading.Bytes(file.Save(("[Content_Types].xml", types.ReadToEnd().Replace(main, type, StringComparison.Ordinal))));
        Assert.Equal(["甲|乙", "丙|丁"], document.Rows());
    }

    [Fact]
    public void Picture_in_a_cell_is_no_word() =>
        Assert.Equal(["甲|", "丙|丁"], Read(Row(1, T("A1", "甲", 1) + "<c r=\"B1\" s=\"1\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>") + Row(2, 1, "丙", "丁")).Rows());

    [Fact]
    public void Broken_address_of_a_link_does_no_harm()
    {
        var file = new WorkbookFile().Sheet("Sheet1", Row(1, 0, "甲", "乙") + Row(2, 0, "丙", "丁"));
        var document = Reading.Bytes(file.Save(("xl/worksheets/_rels/sheet1.xml.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\"{file.OfficeRelations}/hyperlink\" Target=\"mailto:某某@@ 例子\" TargetMode=\"External\"/></Relationships>")));
        Assert.Equal(["甲|乙", "丙|丁"], document.Rows());
    }

    [Fact]
    public void Workbook_without_words_is_refused() => Assert.StartsWith("文件中没有文字", Reading.Refusal(Of(Row(1, Empty("A1", 1)))), StringComparison.Ordinal);
}
