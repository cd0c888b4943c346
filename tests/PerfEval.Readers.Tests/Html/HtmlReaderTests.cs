using System.Text;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Html;

public sealed class HtmlReaderTests
{
    [Fact]
    public void Paragraphs_and_headings_are_lines_of_their_own()
    {
        var document = Reading.Text("""
            <!DOCTYPE html><html><head><title>标题栏</title></head><body>
            <h1>绩效自评报告</h1>
            <h2>一、项目概况</h2>
            <p>本项目由县信息中心
            组织实施，安排预算<b>437.7</b>万元，<span>全部&nbsp;到位</span>。<br>已通过 验收。</p>
            <div>二、问题<p>支付不及时。</p>其他没有。</div>
            </body></html>
            """);

        Assert.Equal(["绩效自评报告", "一、项目概况", "本项目由县信息中心组织实施，安排预算437.7万元，全部 到位。", "已通过 验收。", "二、问题", "支付不及时。", "其他没有。"], document.Paragraphs());
        Assert.Equal([1, 2, null, null, null, null, null], document.Blocks.Select(b => b.HeadingLevel));
        Assert.Equal(Core.Documents.DocumentFormat.Html, document.Format);
    }

    [Theory]
    [InlineData("<HTML><BODY>甲项目<P>乙项目")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- 说明 -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>甲项目<p>乙项目</p></body></html>")]
    [InlineData("  <div>甲项目</div><div>乙项目</div>")]
    [InlineData("<p>甲项目<p>乙项目")]
    [InlineData("<span>甲项目</span><br/>乙项目")]
    [InlineData("甲项目</p><p>乙项目</p></div></body>")]
    public void Page_or_piece_of_one_is_known_by_its_tags(string page)
    {
        var document = Reading.Text(page);
        Assert.Equal((Core.Documents.DocumentFormat.Html, "甲项目|乙项目"), (document.Format, string.Join('|', document.Paragraphs())));
    }

    [Theory]
    [InlineData("一、项目概况\n<p>标签的用法见说明。\n")]
    [InlineData("<附件>绩效自评报告\n目标值<100，实际值>90\n")]
    [InlineData("<项目名称>应急广播\n<b类企业>三家\n")]
    public void Text_with_angle_brackets_is_text(string text) => Assert.Equal(Core.Documents.DocumentFormat.Text, Reading.Text(text).Format);

    [Fact]
    public void What_a_browser_does_not_show_is_set_apart_or_left_out()
    {
        var document = Reading.Text("""
            <html><head><style>.gone, #popup {display:none} @media print {.body{display:none}} .a .b {display:none}</style></head><body class="body">
            <script>document.write("<p>脚本</p>")</script><noscript>请打开脚本</noscript><template><p>模板</p></template>
            <!-- <p>注释</p> --><p style="color:red; DISPLAY: none">隐藏一</p><p class="x gone">隐藏二</p><div id=popup>隐藏三</div><p hidden>隐藏四</p>
            <p class="b">项目已完成。</p><p>改为<del>旧文</del><ins>新文</ins>。</p></body></html>
            """);

        Assert.Equal(["项目已完成。", "改为新文。"], document.Paragraphs());
        Assert.Equal(["隐藏一", "隐藏二", "隐藏三", "隐藏四"], document.Asides.Where(a => a.Kind == AsideKind.Hidden).Select(a => a.Text));
    }

    [Fact]
    public void Entities_are_the_characters_they_stand_for() =>
        Assert.Equal(["目标≥95%，A&B“项目”①—\u2003甲<乙>"], Reading.Text("<p>目标&ge;95&#37;，A&amp;B&ldquo;项目&rdquo;&#x2460;&mdash;&emsp;甲&lt;乙&gt;</p>").Paragraphs());

    [Theory]
    [InlineData("<ol><li>甲</li><li>乙</li></ol>", "1. 甲|2. 乙")]
    [InlineData("<ol start=3><li>甲<li value=7>乙<li>丙</ol>", "3. 甲|7. 乙|8. 丙")]
    [InlineData("<ol style='list-style-type:cjk-ideographic'><li>甲<li>乙</ol>", "一、甲|二、乙")]
    [InlineData("<ol type=a><li>甲<li><p>乙</p></ol>", "a. 甲|b. 乙")]
    [InlineData("<ol><li>（一）甲<li>2、乙</ol>", "（一）甲|2、乙")]
    [InlineData("<ul><li>甲<ol><li>乙</ol><li>丙</ul>", "甲|1. 乙|丙")]
    public void Numbers_of_lists_are_restored(string list, string lines) => Assert.Equal(lines.Split('|'), Reading.Text("<body>" + list).Paragraphs());

    [Fact]
    public void Fields_of_a_form_give_what_was_entered()
    {
        var document = Reading.Text("<table><tr><td>项目名称<td><input type=text value='应急广播项目'><td>类型<td><input type=radio checked>新增<input type=radio>延续</tr><tr><td>年度<td><select><option>2021<option selected>2022</select><td>目标<td><textarea>建成860套</textarea><input type=hidden value=x></tr></table>");
        Assert.Equal(["项目名称|应急广播项目|类型|☑新增□延续", "年度|2022|目标|建成860套"], document.Rows());
    }

    [Fact]
    public void Preformatted_text_keeps_its_lines() =>
        Assert.Equal(["一、概况", "本项目    已完成。"], Reading.Text("<pre>一、概况\n  本项目    已完成。\n</pre>").Paragraphs());

    [Fact]
    public void Lines_broken_at_the_width_of_a_page_are_put_together()
    {
        var document = Reading.Text("<div>2021年县财政安排高标准农田建设补助资金三千余万元，用于平整土地、修建机<br>耕道和疏浚沟渠，涉及六个乡镇四十二个行政村，当年完成建设面积二点一万亩<br>并通过市级验收，项目区亩均增产一百公斤，受益群众对工程建设质量普遍表示<br>认可。</div>");
        Assert.Contains("修建机耕道和疏浚沟渠", Assert.Single(document.Paragraphs()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body><img src=scan.jpg></body></html>")]
    [InlineData("<html><head><title>标题</title></head><body><p style='display:none'>隐藏</p></body></html>")]
    [InlineData("<!DOCTYPE html>")]
    public void Page_without_words_is_refused(string page) => Assert.Equal("文件中没有文字", Reading.Refusal(Encoding.UTF8.GetBytes(page)));
}
