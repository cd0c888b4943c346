using System.Text;
using PerfEval.Readers.Office;
using PerfEval.Readers.Tests.Archives;
using PerfEval.Readers.Tests.Docx;
using PerfEval.Readers.Tests.Xlsx;

namespace PerfEval.Readers.Tests.Office;

public sealed class OfficeContentTests
{
    [Fact]
    public void Letter_with_a_workbook_in_it_is_a_letter()
    {
        // The root holds WordDocument; a workbook that is embedded stands in a folder of its own.
        var file = CompoundBytes.Of(root: ["WordDocument", "1Table"], below: ["Workbook"]);
        Assert.Equal(OfficeKind.Doc, OfficeContent.KindOf(file));
        Assert.Equal(OfficeKind.Xls, OfficeContent.KindOf(CompoundBytes.Of(root: ["Workbook"], below: ["WordDocument"])));
        Assert.Equal(OfficeKind.OldXls, OfficeContent.KindOf(CompoundBytes.Of(root: ["Book"], below: [])));
        Assert.Equal(OfficeKind.Wps, OfficeContent.KindOf(CompoundBytes.Of(root: ["CONTENTS"], below: [])));
        Assert.Null(OfficeContent.KindOf(CompoundBytes.Of(root: ["EncryptedPackage", "WordDocument"], below: [])));
        Assert.Null(OfficeContent.KindOf(CompoundBytes.Of(root: ["PowerPoint Document"], below: [])));
    }

    [Theory]
    [InlineData("文件已加密，请取消密码保护后再提交", "EncryptedPackage")]
    [InlineData("PowerPoint文件，不是报告文档", "PowerPoint Document")]
    public void Compound_file_that_is_no_report_is_refused(string reason, string stream) => Assert.Equal(reason, Reading.Refusal(CompoundBytes.Of([stream], [])));

    [Fact]
    public void Password_of_a_letter_is_told()
    {
        var letter = LibreOfficeFile.As(WordFile.Report(), "docx", "doc");
        Assert.False(OfficeContent.IsEncrypted(letter));
        var at = letter.AsSpan().IndexOf((byte[])[0xEC, 0xA5]);
        letter[at + 11] |= 1;
        Assert.Equal("文件已加密，请取消密码保护后再提交", Reading.Refusal(letter));
    }

    [Fact]
    public void Password_of_a_workbook_is_told()
    {
        var workbook = LibreOfficeFile.As(WorkbookFile.Of(WorkbookFile.Row(1, 0, "甲")), "xlsx", "xls:MS Excel 97");
        Assert.False(OfficeContent.IsEncrypted(workbook));
        // The first record (BOF) is followed by one that we call FilePass.
        var at = workbook.AsSpan().IndexOf((byte[])[0x09, 0x08, 0x10, 0x00]);
        workbook[at + 20] = 0x2F;
        workbook[at + 21] = 0;
        Assert.Equal("文件已加密，请取消密码保护后再提交", Reading.Refusal(workbook));
    }

    [Fact]
    public void Password_of_an_OpenDocument_file_is_told()
    {
        var file = new ZipBytes().Add("mimetype"u8.ToArray(), "application/vnd.oasis.opendocument.text"u8.ToArray(), method: 0)
            .Add("content.xml", "x").Add("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>").Save();
        Assert.Equal("文件已加密，请取消密码保护后再提交", Reading.Refusal(file));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w:wordDocument/>", "Word 2003 XML文件")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>", "Excel 2003 XML文件")]
    [InlineData("<?xml version=\"1.0\"?><a/>", null)]
    [InlineData("一、项目概况", null)]
    public void Xml_of_office_programs_is_told_from_other_xml(string content, string? name) =>
        Assert.Equal(name, OfficeContent.KindOf(Encoding.UTF8.GetBytes(content))?.Name);

    [Fact]
    public void Broken_compound_files_are_told_without_fault()
    {
        var file = CompoundBytes.Of(["WordDocument"], ["Workbook"]);
        for (var length = 0; length < file.Length; length += 10) OfficeContent.KindOf(file.AsSpan(0, length));
        var random = new Random(23);
        for (var round = 0; round < 3000; round++)
        {
            var broken = (byte[])file.Clone();
            for (var i = 0; i < 6; i++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            OfficeContent.KindOf(broken);
            OfficeContent.IsEncrypted(broken);
        }
    }
}
