using System.Text;
using PerfEval.Readers.Tests.Generated.Writing;
using PerfEval.Readers.Tests.Pdf;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>Files that were made to fill the memory, to take for ever, or to reach out of their reader.</summary>
internal static class HostileFiles
{
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(HostilePdfs.All)
    {
        ["docx of one gigabyte of blanks"] = () => Docx(Bomb("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>", ' ', 1 << 30)),
        ["docx of 100,000 elements inside one another"] = () => Docx(Plain(Document(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000))))),
        ["docx with a table of a million cells"] = () => Docx(Plain(Document("<w:tbl>" + string.Concat(Enumerable.Repeat("<w:tr>" + string.Concat(Enumerable.Repeat("<w:tc><w:p/></w:tc>", 100)) + "</w:tr>", 10_000)) + "</w:tbl>"))),
        ["docx of wide spans"] = () => Docx(Plain(Document("<w:tbl>" + string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>", 2000)) + "</w:tbl>"))),
        ["docx with entities"] = () => Docx(Plain("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + Document("<w:p><w:r><w:t>&c;&c;&c;</w:t></w:r></w:p>"))),
        ["docx that reaches for a file"] = () => Docx(Plain("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Document("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>"))),
        ["docx of 20,000 entries"] = () => SampleFiles.Zip([("[Content_Types].xml", "<a/>"), .. Enumerable.Range(0, 20_000).Select(i => ($"word/{i}.xml", "<a/>"))]),
        ["xlsx of spans without end"] = () => SampleFiles.WithPart(SampleFiles.Xlsx, "xl/worksheets/sheet1.xml", Plain(Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"))),
        ["xlsx of a million cells"] = () => SampleFiles.WithPart(SampleFiles.Xlsx, "xl/worksheets/sheet1.xml", Plain(Sheet(string.Concat(Enumerable.Range(1, 10_000).Select(r => $"<row r=\"{r}\">" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 100)) + "</row>"))))),
        ["xlsx of 200,000 merges"] = () => SampleFiles.WithPart(SampleFiles.Xlsx, "xl/worksheets/sheet1.xml", Plain(Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "<mergeCells>" + string.Concat(Enumerable.Range(1, 200_000).Select(r => $"<mergeCell ref=\"A{r}:C{r + 2}\"/>")) + "</mergeCells>"))),
        ["html of elements inside one another"] = () => Encoding.UTF8.GetBytes("<html><body>甲" + string.Concat(Enumerable.Repeat("<div><table><tr><td>", 100_000))),
        ["html of a million cells"] = () => Encoding.UTF8.GetBytes("<html><body><table>" + string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat("<td rowspan=9999 colspan=9999>甲", 100)), 10_000))),
        ["html of one long tag"] = () => Encoding.UTF8.GetBytes("<html><body>甲<a " + string.Concat(Enumerable.Repeat("b=\"c\" ", 2_000_000))),
        ["html of open brackets"] = () => Encoding.UTF8.GetBytes("<html>甲" + new string('<', 5_000_000)),
        ["text of 49 megabytes"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("本项目已完成。\n", 2_300_000))),
        ["text of one line"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("甲\t乙 ", 600_000))),
        ["text of blanks"] = () => Encoding.UTF8.GetBytes(new string(' ', 20_000_000) + "甲"),
        ["pdf of 200,000 pages"] = () => HostilePdf.ManyPages,
        ["pdf of nested forms with words"] = () => HostilePdf.BillionLaughs,
        ["pdf of nested forms with lines"] = () => HostilePdf.BillionLines,
        ["pdf of a million saved states"] = () => HostilePdf.ManySavedStates,
        ["pdf of 400,000 glyphs in one place"] = () => HostilePdf.GlyphsInOnePlace,
        ["pdf of white words over many boxes"] = () => HostilePdf.ManyWhiteGlyphs,
        ["archive that names a place outside"] = () => SampleFiles.Zip(("../../../../tmp/perfeval-outside.txt", "外"), ("/etc/报告.txt", "外")),
        ["archive in archive in archive"] = () => Enumerable.Range(0, 12).Aggregate(SampleFiles.Docx, (inner, i) => SampleFiles.Zip([.. Enumerable.Range(0, 4).Select(j => ($"{i}-{j}.zip", inner))])),
    };

    private static byte[] Docx(Action<Stream> body) => SampleFiles.WithPart(SampleFiles.Docx, "word/document.xml", body);

    private static string Sheet(string rows, string rest = "") => $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData>{rest}</worksheet>";

    private static string Document(string body) => $"<w:document {Xml.Namespaces}><w:body>{body}</w:body></w:document>";

    private static Action<Stream> Plain(string xml) => stream => stream.Write(Encoding.UTF8.GetBytes(xml));

    private static Action<Stream> Bomb(string start, char filling, int length) => stream =>
    {
        stream.Write(Encoding.UTF8.GetBytes(start));
        var chunk = Encoding.UTF8.GetBytes(new string(filling, 1 << 16));
        for (var written = 0; written < length; written += chunk.Length) stream.Write(chunk);
    };
}
