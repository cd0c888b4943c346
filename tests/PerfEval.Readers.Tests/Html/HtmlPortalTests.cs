using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Html;

public sealed class HtmlPortalTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><title>2020年电子政务项目支出绩效自评报告-某县人民政府</title></head><body>
        <div class=top><a href=/>设为首页</a> | <a href=/f>加入收藏</a></div>
        <nav><a href=/1>政务公开</a><a href=/2>某栏目</a></nav>
        <div>当前位置：<a href=/>首页</a> &gt; <a href=/c>财政信息</a> &gt; 正文</div>
        <div class=left><h3>相关新闻</h3><ul><li><a href=/n>某县召开会议，安排部署全年预算绩效管理工作，要求各单位按时报送。</a> 2021-08-01</li></ul></div>
        <div class=right>
          <table><tr><td>索引号<td>11430623/2021-00312<td>主题分类<td>财政</tr><tr><td>发布机构<td>某县财政局<td>发布日期<td>2021-08-03</tr></table>
          <h1>2020年电子政务项目支出绩效自评报告</h1>
          <div>时间：2021-08-03 10:20 来源：县财政局 浏览次数：12 字体：<a href="javascript:x()">大</a> 中 小</div>
          <div id=zoom>
            <p>一、项目概况</p><p>本项目由县信息中心组织实施，2020年安排预算437.7万元，全部到位，项目已通过验收。</p>
            <p>二、存在的问题</p><p>支付不及时。</p><p>某县信息中心</p><p>2021年7月28日</p>
          </div>
          <p>附件：<a href=a.docx>项目支出绩效自评表.docx</a></p><div>上一篇：<a href=/p>没有了</a></div>
        </div>
        <div class=foot>版权所有：某县人民政府 网站标识码：0000000000</div>
        </body></html>
        """;

    [Fact]
    public void Article_is_the_body_and_nothing_else_is() =>
        Assert.Equal(
            ["2020年电子政务项目支出绩效自评报告", "一、项目概况", "本项目由县信息中心组织实施，2020年安排预算437.7万元，全部到位，项目已通过验收。", "二、存在的问题", "支付不及时。", "某县信息中心", "2021年7月28日"],
            Reading.Text(Page).Paragraphs());

    [Fact]
    public void Fields_of_the_document_stay_in_the_text()
    {
        var document = Reading.Text(Page);
        var held = document.Asides.Where(a => a.Span is not null).ToList();

        Assert.All(held, a => Assert.Equal((AsideKind.PortalChrome, a.Text), (a.Kind, document.Quote(a.Span!.Value))));
        Assert.Contains("发布机构  某县财政局  发布日期  2021-08-03", held.Select(a => a.Text));
        Assert.Contains(held, a => a.Text.StartsWith("时间：2021-08-03", StringComparison.Ordinal));
        Assert.Empty(document.Tables);
    }

    [Fact]
    public void Nothing_that_the_page_shows_is_lost()
    {
        var document = Reading.Text(Page);
        var all = document.Text + string.Concat(document.Asides.Select(a => a.Text));
        Assert.All(["设为首页", "某栏目", "相关新闻", "要求各单位按时报送", "2021-08-01", "没有了", "项目支出绩效自评表.docx", "网站标识码"], words => Assert.Contains(words, all, StringComparison.Ordinal));
        Assert.DoesNotContain("要求各单位按时报送", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Chapter_outside_the_longest_part_keeps_the_page_whole()
    {
        var document = Reading.Text("<body><div><p>一、项目概况</p><p>本项目由县信息中心组织实施，安排预算437.7万元，全部到位，项目已通过验收，运行正常。</p></div><div><p>二、存在的问题</p><p>支付不及时。</p></div></body>");
        Assert.Equal(4, document.Blocks.Count);
        Assert.Empty(document.Asides);
    }

    [Fact]
    public void Table_of_figures_outside_the_longest_part_keeps_the_page_whole()
    {
        var document = Reading.Text("<body><div><p>一、项目概况</p><p>本项目由县信息中心组织实施，安排预算437.7万元，全部到位，项目已通过验收，运行正常。</p></div><div><table><tr><td>项目<td>金额<tr><td>机房<td>80<tr><td>网络<td>20<tr><td>合计<td>100</table></div></body>");
        Assert.Equal(4, document.Rows().Length);
        Assert.Empty(document.Asides);
    }
}
