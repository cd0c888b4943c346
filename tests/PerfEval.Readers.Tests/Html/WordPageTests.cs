using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Html;

/// <summary>Pages that Word and LibreOffice save.</summary>
public sealed class WordPageTests
{
    [Fact]
    public void Numbers_that_word_wrote_out_are_kept_and_its_own_marks_are_not()
    {
        var document = Reading.Text("""
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:Author>甲某</o:Author></xml><![endif]--></head>
            <body lang=ZH-CN><div class=WordSection1>
            <p class=MsoNormal style='mso-outline-level:1'><b><span style='font-family:黑体'>一、项目概况<o:p></o:p></span></b></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>本项目于<st1:chsdate Year="2021" Month="7" Day="28" w:st="on">2021年7月28日</st1:chsdate>验收<span
            lang=EN-US>437.7</span>万元。</p>
            <!--[if gte vml 1]><v:shape><v:textbox>图形</v:textbox></v:shape><![endif]-->
            <p class=MsoNormal><span style='mso-hide:all;display:none'>隐藏</span>支付完成。</p>
            </div><div style='mso-element:header'><p>某县绩效自评</p></div><div style='mso-element:footer'><p>第3页</p></div>
            <div style='mso-element:comment-list'><div style='mso-element:comment'><p>请核实金额</p></div></div></body></html>
            """);

        Assert.Equal(["一、项目概况", "1.   本项目于2021年7月28日验收437.7万元。", "支付完成。"], document.Paragraphs());
        Assert.Equal(1, document.Blocks[0].HeadingLevel);
        Assert.Equal([AsideKind.Header, AsideKind.Footer, AsideKind.Comment, AsideKind.Hidden], document.Asides.Select(a => a.Kind));
    }

    [Fact]
    public void Page_headers_of_libreoffice_are_set_apart()
    {
        var document = Reading.Text("<html><body><div title=\"header\"><p>某县绩效自评</p></div><h1>一、项目概况</h1><p>项目已完成。</p><div title=\"footer\"><p>- 2 -</p></div></body></html>");
        Assert.Equal(["一、项目概况", "项目已完成。"], document.Paragraphs());
        Assert.Equal([AsideKind.Header, AsideKind.Footer], document.Asides.Select(a => a.Kind));
    }
}
