using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.PlainText;

public sealed class PortalChromeTests
{
    private const string Page = """
        网站首页 | 政务公开 | 办事服务 | 互动交流
        当前位置：首页 > 政府信息公开 > 财政信息
        索 引 号：11430623/2021-00312    主题分类：财政、金融
        发布机构：某县财政局    发布日期：2021-08-03
        文    号：某财绩〔2021〕9号
        2020年电子政务项目支出绩效自评报告
        发布时间：2021-08-03 10:21 来源：县财政局 浏览次数：123 字体：大 中 小
        【打印】 【关闭】
        一、项目概况
        本项目由县信息中心实施，安排预算437.7万元，在首页的显著位置公开了信息来源：县财政局。
        二、存在的问题
        支付不及时。
        某县信息中心
        2021年7月28日
        附件下载：
        1.项目支出绩效自评表.docx（35KB）
        上一篇：2020年公路养护项目绩效自评报告
        下一篇：没有了
        版权所有：某县人民政府  湘ICP备00000000号  网站地图
        """;

    [Fact]
    public void Words_around_the_report_are_set_apart_and_kept()
    {
        var document = Reading.Text(Page);

        Assert.Equal(
            ["2020年电子政务项目支出绩效自评报告", "一、项目概况", "本项目由县信息中心实施，安排预算437.7万元，在首页的显著位置公开了信息来源：县财政局。", "二、存在的问题", "支付不及时。", "某县信息中心", "2021年7月28日"],
            document.Paragraphs());
        Assert.Equal(12, document.Asides.Count);
        Assert.All(document.Asides, a => Assert.Equal((AsideKind.PortalChrome, a.Text), (a.Kind, document.Quote(a.Span!.Value))));
        Assert.Equal(Page.ReplaceLineEndings("\n"), document.Text);
    }

    [Theory]
    [InlineData("索引号\n11430623/2021-00312\n发布机构\n某县财政局\n发布日期\n2021-08-03\n绩效自评报告\n一、项目概况\n项目已完成。\n", "绩效自评报告")]
    [InlineData("索引号：\t11430623\t发布日期：\t2021-08-03\n文号：\t无\t主题词：\t财政\n绩效自评报告\n一、项目概况\n项目已完成。\n", "绩效自评报告")]
    [InlineData("| 索引号 | 11430623 | 分类 | 财政 |\n绩效自评报告\n一、项目概况\n项目已完成。\n", "绩效自评报告")]
    [InlineData("某某网\n登录 注册\n您现在的位置：首页>公开\n绩效自评报告\n一、项目概况\n项目已完成。\n", "绩效自评报告")]
    [InlineData("字号：[ 大 中 小 ]\n绩效自评报告\n一、项目概况\n项目已完成。\n扫一扫在手机打开当前页\n相关附件\n友情链接\n某网\n", "绩效自评报告")]
    public void Chrome_of_many_shapes_is_known(string text, string title)
    {
        var document = Reading.Text(text);
        Assert.Equal([title, "一、项目概况", "项目已完成。"], document.Paragraphs());
        Assert.Empty(document.Tables);
    }

    [Theory]
    [InlineData("绩效自评报告\n项目名称：网站首页改版\n项目单位：某县信息中心\n报告日期：2021年7月\n一、项目概况\n项目已完成。\n")]
    [InlineData("绩效自评报告\n一、项目概况\n索引号：由系统生成。\n当前位置：首页\n二、问题\n没有。\n")]
    [InlineData("绩效自评报告\n来源：自有资金\n一、项目概况\n项目已完成。\n")]
    [InlineData("绩效自评报告\n一、项目概况\n项目已完成。\n附件：1.项目支出绩效自评表\n某县信息中心\n2021年7月28日\n")]
    public void Report_that_speaks_of_such_things_is_left_whole(string text) => Assert.Empty(Reading.Text(text).Asides);
}
