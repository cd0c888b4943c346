using System.Text;

namespace PerfEval.Readers.Tests.Html;

public sealed class MhtContentTests
{
    public const string Archive = """
        From: <Saved by WPS>
        Subject: =?utf-8?B?57up5pWI?=
        MIME-Version: 1.0
        Content-Type: multipart/related;
        	type="text/html";
        	boundary="----=_Next_000"

        This is a multi-part message in MIME format.

        ------=_Next_000
        Content-Type: text/html;
        	charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <html><body><p>=E4=B8=80=E3=80=81=E9=A1=B9=E7=9B=AE=E6=A6=82=E5=86=B5</p><p>=
        98=E5=88=86</p></body></html>
        ------=_Next_000
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        ------=_Next_000--
        """;

    [Fact]
    public void Page_in_quoted_printable_is_read()
    {
        var document = Reading.Bytes(Encoding.ASCII.GetBytes(Archive.ReplaceLineEndings("\r\n")));
        Assert.Equal(Core.Documents.DocumentFormat.Html, document.Format);
        Assert.Equal(["一、项目概况", "98分"], document.Paragraphs());
    }

    [Fact]
    public void Page_in_base64_and_in_parts_within_parts_is_read()
    {
        var page = Convert.ToBase64String(Reading.Gb18030.GetBytes("<html><body><p>绩效自评报告</p></body></html>"), Base64FormattingOptions.InsertLineBreaks);
        var archive = $"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=\"b b\"\n\n--b b\nContent-Type: text/plain\n\nx\n--b b\nContent-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: base64\n\n{page}\n--b b--\n--a--\n";
        Assert.Equal(["绩效自评报告"], Reading.Bytes(Encoding.ASCII.GetBytes(archive)).Paragraphs());
    }

    [Fact]
    public void Archive_without_a_page_is_refused() =>
        Assert.StartsWith("网页归档文件（MHT）中没有网页正文", Reading.Refusal(Encoding.ASCII.GetBytes("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: image/png\n\nx\n--a--\n")), StringComparison.Ordinal);
}
