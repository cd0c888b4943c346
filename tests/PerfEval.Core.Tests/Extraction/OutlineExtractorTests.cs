using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction;

public sealed class OutlineExtractorTests
{
    [Fact]
    public void Nests_the_customary_styles()
    {
        Assert.Equal(
            ["1 一、|项目概况", "2 （一）|立项情况", "3 1.|立项依据", "4 （1）|文件", "3 2.|实施内容", "2 （二）|资金情况", "1 二、|绩效情况"],
            Outline("一、项目概况\n（一）立项情况\n1.立项依据\n（1）文件\n2.实施内容\n略\n（二）资金情况\n到位100万元。\n二、绩效情况\n良好"));
    }

    [Fact]
    public void Keeps_a_bracket_of_digits_in_the_row_of_Chinese_numerals()
    {
        Assert.Equal(
            ["1 三、|实施情况", "2 （一）|立项", "2 （2）|招标", "2 （三）|验收", "1 四、|评价", "2 （1）|目的", "2 （二）|方法", "2 （三）|结果"],
            Outline("三、实施情况\n（一）立项\n甲\n（2）招标\n乙\n（三）验收\n丙\n四、评价\n（1）目的\n丁\n（二）方法\n戊\n（三）结果\n己"));
    }

    [Theory]
    [InlineData("１．项目背景", 1, "1.", "项目背景")]
    [InlineData("1、项目背景", 1, "1.", "项目背景")]
    [InlineData("L、项目背景", 1, "1.", "项目背景")]
    [InlineData("(三) 项目背景", 3, "（一）", "项目背景")]
    [InlineData("( 3 )项目背景", 3, "（1）", "项目背景")]
    [InlineData("⑤项目背景", 5, "①", "项目背景")]
    [InlineData("第二部分 项目背景", 2, "第一", "项目背景")]
    [InlineData("十二、项　目 背 景", 12, "一、", "项目背景")]
    [InlineData("2.2019年预算安排", 2, "1.", "2019年预算安排")]
    [InlineData("3.OA 系统 升级", 3, "1.", "OA 系统升级")]
    public void Reads_every_style_of_number(string line, int ordinal, string style, string heading)
    {
        var section = Assert.Single(Extract(line));

        Assert.Equal((ordinal, style, heading), (section.Ordinal, section.Style, section.Heading));
    }

    [Theory]
    [InlineData("2018.5完成验收")]
    [InlineData("3.5万元用于维修")]
    [InlineData("1.1是项目立项文件，1.2是合同。")]
    [InlineData("第一季度完成招标")]
    [InlineData("一是加强管理。")]
    [InlineData("2020年度共完成（1）新建；（2）改造。")]
    [InlineData("项目资金使用情况良好")]
    public void Leaves_dates_decimals_and_running_text_alone(string line) => Assert.Empty(Extract(line));

    [Fact]
    public void Heading_in_its_paragraph_ends_at_the_stop()
    {
        var text = "1、前期准备。抽调专人成立工作组，查阅资料。";
        var section = Assert.Single(Extract(text));

        Assert.True(section.IsInline);
        Assert.Equal("前期准备", section.Heading);
        Assert.Equal("1、前期准备", text.Substring(section.HeadingSpan.Start, section.HeadingSpan.Length));
        Assert.Equal("抽调专人成立工作组，查阅资料。", text.Substring(section.Body.Start, section.Body.Length));
    }

    [Fact]
    public void Item_that_is_one_long_sentence_is_named_by_its_first_clause()
    {
        var section = Assert.Single(Extract("（2）强化预算约束，年初编制时逐项核对工程量清单和市场价格，年中按月通报执行进度并督促项目股室及时办理支付。"));

        Assert.Equal((2, "强化预算约束", true), (section.Ordinal, section.Heading, section.IsInline));
    }

    [Fact]
    public void Headings_without_number_are_known_by_name()
    {
        Assert.Equal(
            ["1 三、|存在问题", "2 （一）|项目管理方面的问题", "2 |资金使用方面的问题", "2 |其他方面的问题", "1 四、|下一步改进措施"],
            Outline("三、存在问题\n（一）项目管理方面的问题\n台账不全。\n资金使用方面的问题\n支付偏慢。\n其他方面的问题\n无。\n四、下一步改进措施\n加强管理。"));
        Assert.Equal(
            ["1 （六）|主要经验、存在问题和建议", "2 |主要经验及做法", "2 |存在问题和建议"],
            Outline("（六）主要经验、存在问题和建议\n主要经验及做法：\n专班推进。\n存在问题和建议：\n人员不足。"));
    }

    [Fact]
    public void Named_chapters_of_a_report_without_numbers_are_siblings()
    {
        Assert.Equal(
            ["1 |项目概况", "1 |存在的主要问题", "2 1.|进度偏慢", "1 |改进措施"],
            Outline("项目概况\n新建学校一所。\n存在的主要问题\n1.进度偏慢\n改进措施：倒排工期。"));
    }

    [Fact]
    public void Body_ends_at_the_next_heading_of_the_same_or_a_higher_level()
    {
        var text = "一、问题\n（一）进度\n慢。\n（二）管理\n弱。\n二、建议\n快。";
        var sections = Extract(text);

        Assert.Equal("（一）进度\n慢。\n（二）管理\n弱。", text.Substring(sections[0].Body.Start, sections[0].Body.Length));
        Assert.Equal("慢。", text.Substring(sections[1].Body.Start, sections[1].Body.Length));
        Assert.Equal(text.Length, sections[^1].Body.End);
    }

    [Fact]
    public void Marked_paragraphs_take_the_level_of_numbered_ones_and_the_title_is_left_out()
    {
        var lines = new (string Text, int? Level)[] { ("某县项目绩效自评报告", 1), ("一、概况", 1), ("修路。", null), ("问题清单", 1), ("路没修完。", null), ("病害", 2) };
        var sections = OutlineExtractor.Extract(Document(lines));

        Assert.Equal(["1 概况", "1 问题清单", "2 病害"], sections.Select(s => $"{s.Depth} {s.Heading}"));
    }

    [Fact]
    public void Row_of_a_form_with_one_cell_is_a_chapter_and_criteria_are_not()
    {
        var text = "一、项 目 基 本 概 况\n项目负责人\n甲\n①设有目标（1分）\n（一）目标设定\n4\n";
        var cells = new List<TableCell> { Cell(text, "一、项 目 基 本 概 况", 0, 0), Cell(text, "项目负责人", 1, 0), Cell(text, "甲", 1, 1), Cell(text, "①设有目标（1分）", 2, 0), Cell(text, "（一）目标设定", 3, 0), Cell(text, "4", 3, 1) };
        var document = new SourceDocument(DocumentFormat.Text, text, [], [new SourceTable(0, new TextSpan(0, text.Length), cells)]);

        var section = Assert.Single(OutlineExtractor.Extract(document));
        Assert.Equal("项目基本概况", section.Heading);
    }

    [Fact]
    public void Annex_closes_the_narrative()
    {
        Assert.Equal(["1 一、|建议", "2 （一）|加强管理", "1 |附件3-2"], Outline("附件2\n一、建议\n（一）加强管理\n专人负责。\n附件3-2\n指标表"));
    }

    private static TableCell Cell(string text, string words, int row, int column) =>
        new(row, column, 1, 1, new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));

    private static string[] Outline(string text) => [.. Extract(text).Select(s => $"{s.Depth} {s.Number}|{s.Heading}")];

    private static IReadOnlyList<Section> Extract(string text) => OutlineExtractor.Extract(Document([.. text.Split('\n').Select(l => (l, (int?)null))]));

    private static SourceDocument Document((string Text, int? Level)[] lines)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var (line, level) in lines)
        {
            blocks.Add(new Block(new TextSpan(start, line.Length), level));
            start += line.Length + 1;
        }
        return new SourceDocument(DocumentFormat.Text, string.Join('\n', lines.Select(l => l.Text)), blocks, []);
    }
}
