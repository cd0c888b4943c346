using System.IO.Compression;
using System.Text;
using PerfEval.Readers.Tests.Generated.Making;
using PerfEval.Readers.Tests.Generated.Scoring;
using PerfEval.Readers.Tests.Generated.Writing;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>The same small report in the formats that samples are made of.</summary>
internal static class SampleFiles
{
    private static readonly Lazy<byte[]> PrintedPdf = new(() => OfficePdf.Of([DocxWriter.Write(SmallReport.Made, DocxEdition.Printed)])[0]);
    private static readonly Lazy<byte[]> PagePicture = new(() => PagePictures.Of(Pdf, "-png", 150)[0]);

    public static byte[] Docx { get; } = DocxWriter.Write(SmallReport.Made, DocxEdition.Edited);

    public static byte[] Strict { get; } = DocxWriter.Write(SmallReport.Made, DocxEdition.Strict);

    /// <summary>One of several pages with everything that is made.</summary>
    public static byte[] RichDocx { get; } = DocxWriter.Write(ReportMaker.Of(4), DocxEdition.Edited);

    public static byte[] Pdf => PrintedPdf.Value;

    public static byte[] TinyPdf { get; } = PerfEval.Tests.Programs.TinyPdf.Of(
        ["2023年度乡村公厕改造项目绩效自评报告", "一、项目基本情况", "预算260.50万元，截至2023年11月30日支付247.48万元，执行率95%。"], [["资金来源", "全年预算数", "全年执行数"], ["县级财政", "260.50", "247.48"]]);

    public static byte[] Png => PagePicture.Value;

    public static byte[] ScannedPdf => PicturePdf.Of(PagePictures.Of(Pdf, "-jpeg", 150));

    public static string Text { get; } = "2023年度乡村公厕改造项目绩效自评报告\n\n\t项目\n\t资金\n（万元）\n\t\n\n\t机房\n\t80\n\t无\n\n项目\t金额\n机房\t80\n\n一、存在问题\n\t支付不及时，执行率95%。\n";

    public static byte[] Html { get; } = Encoding.UTF8.GetBytes(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>自评</title><style>p{}</style></head><body><h1>绩效自评报告</h1><p>预算260.50万元，<b>支付</b>247.48万元。</p>"
        + "<table border=1><tr><td rowspan=2>资金</td><td>预算</td><td>执行</td></tr><tr><td>260.50</td><td>247.48</td></tr></table><p>后期管护责任没有落实到人。</p></body></html>");

    public static byte[] Converted(string to) => OfficePdf.Of([Docx], "docx", to)[0];

    public static byte[] Xlsx { get; } = Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="自评表" sheetId="1" r:id="s"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/worksheets/sheet1.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目支出绩效自评表</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>全年预算数</t></is></c><c r="B2"><v>260.5</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>全年执行数</t></is></c><c r="B3"><v>247.48</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>"""));

    /// <summary>The squeezed words of the small report.</summary>
    public static string Words { get; } = new Truth(SmallReport.Made).Text;

    /// <summary>The same archive with one part written anew.</summary>
    public static byte[] WithPart(byte[] archive, string name, Action<Stream> content)
    {
        using var stream = new MemoryStream();
        stream.Write(archive);
        using (var parts = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            parts.GetEntry(name)!.Delete();
            using var part = parts.CreateEntry(name).Open();
            content(part);
        }
        return stream.ToArray();
    }

    public static byte[] Zip(params (string Name, string Content)[] entries) => Zip([.. entries.Select(e => (e.Name, Encoding.UTF8.GetBytes(e.Content)))]);

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        return stream.ToArray();
    }
}
