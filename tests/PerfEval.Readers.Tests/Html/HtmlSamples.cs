using System.Text;

namespace PerfEval.Readers.Tests.Html;

/// <summary>A small report as a page, and as an archive of one.</summary>
internal static class HtmlSamples
{
    public const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><style>.gone{display:none}</style></head><body><nav><a href="/">首页</a></nav>
        <div><table><tr><td>索引号<td>000/2023-1<td>发布日期<td>2023-08-03</table></div>
        <div id="zoom"><h1>乡村公厕改造项目绩效自评报告</h1><p>一、项目基本情况</p><p class="gone">隐藏的文字</p>
        <p>根据青财预〔2023〕18号文件，石桥县农业农村局实施该项目，预算260.50万元，<b>执行率</b>95&#37;。</p>
        <table border="1"><tr><th rowspan="3">项目资金（万元）<th>资金来源<th>全年预算数<th>全年执行数<tr><td>年度资金总额<td>260.50<td>247.48
        <tr><td colspan="2"><p>其中：</p><p>县级财政</p><td><table><tr><td>甲<td>1<tr><td>乙<td>2</table></table>
        <ol><li>后期管护责任没有落实到人。<li>个别公厕冬季停用。</ol></div><div class="foot">版权所有：石桥县人民政府</div></body></html>
        """;

    public static byte[] Archive => Encoding.ASCII.GetBytes(
        $"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b-1\"\r\n\r\n--b-1\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(Page), Base64FormattingOptions.InsertLineBreaks)}\r\n--b-1--\r\n");
}
