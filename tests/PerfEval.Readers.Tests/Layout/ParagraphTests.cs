namespace PerfEval.Readers.Tests.Layout;

public sealed class ParagraphTests
{
    private const string Long = "本项目由县水利局组织实施，主要用于农村饮水安全工程的维修养护，覆盖全县十二个乡镇，年度预算四百三十七万元，已经全部到位并按进度支付。";

    [Fact]
    public void Lines_broken_by_the_margin_are_one_paragraph_and_an_indent_begins_the_next()
    {
        var document = new Paper().Set(Long).Set(Long).Set("三、结论").Read();
        Assert.Equal([Long, Long, "三、结论"], document.Paragraphs());
    }

    [Fact]
    public void Line_that_ends_early_ends_its_paragraph_without_any_indent()
    {
        var document = new Paper().Set(Long, indent: 0).Set("资金来源为县级财政。", indent: 0).Set(Long, indent: 0).Read();
        Assert.Equal([Long, "资金来源为县级财政。", Long], document.Paragraphs());
    }

    [Fact]
    public void Paragraph_goes_on_over_the_page_end()
    {
        var first = new Paper();
        var half = Long[..35];
        first.Set(Long).Set(half);
        var second = new Paper().Set(Long[35..], indent: 0).Set(Long);
        Assert.Equal([Long, Long, Long], Paper.Read(first, second).Paragraphs());
    }

    [Fact]
    public void Footnote_waits_until_the_paragraph_above_has_ended()
    {
        var first = new Paper().Set(Long).Set(Long[..35]).Across(760, 72, 200).Words(72, 775, "①数据来自统计年鉴。", 9);
        var second = new Paper().Set(Long[35..], indent: 0).Set("四、建议");
        Assert.Equal([Long, Long, "①数据来自统计年鉴。", "四、建议"], Paper.Read(first, second).Paragraphs());
    }

    [Fact]
    public void Small_lines_with_a_mark_at_the_foot_are_footnotes_without_any_rule()
    {
        var first = new Paper().Set(Long).Set(Long[..35]).Words(72, 775, "1数据来自统计年鉴。", 9);
        var second = new Paper().Set(Long[35..], indent: 0).Set("四、建议");
        Assert.Equal([Long, Long, "1数据来自统计年鉴。", "四、建议"], Paper.Read(first, second).Paragraphs());
    }

    [Fact]
    public void Chapter_at_the_margin_begins_a_paragraph_below_a_full_line()
    {
        var full = Long[..35] + "一";
        var document = new Paper().Set(Long).Set(full[..35]).Set("二、存在的问题", indent: 0).Read();
        Assert.Equal([Long, full[..35], "二、存在的问题"], document.Paragraphs());
    }

    [Fact]
    public void Points_of_a_list_hang_below_their_first_word()
    {
        var paper = new Paper().Set(Long);
        foreach (var mark in new[] { "1.", "2." })
        {
            paper.Words(72, paper.Y, mark).Set(Long, indent: 0, left: 93, right: 516);
        }
        Assert.Equal([Long, "1." + Long, "2." + Long], paper.Read().Paragraphs());
    }

    [Fact]
    public void Signature_and_date_at_the_right_stay_lines()
    {
        var paper = new Paper().Set(Long);
        paper.Words(444, paper.Y, "县水利局局").Words(438, paper.Y + 20, "2023年3月1日");
        Assert.Equal([Long, "县水利局局", "2023年3月1日"], paper.Read().Paragraphs());
    }

    [Fact]
    public void Title_in_the_middle_is_no_part_of_the_text_below()
    {
        var paper = new Paper().Words(204, 70, "二〇二三年度水利工程", 18).Words(204, 98, "绩效自评报告（县级）", 18);
        paper.Y = 130;
        var document = paper.Set(Long).Set(Long).Read();
        Assert.Equal(["二〇二三年度水利工程", "绩效自评报告（县级）", Long, Long], document.Paragraphs());
        Assert.All(document.Blocks, b => Assert.Null(b.HeadingLevel));
    }

    [Fact]
    public void Larger_lines_at_the_margin_are_headings_by_their_size()
    {
        var document = new Paper().Set("项目概况", indent: 0, size: 18, leading: 30).Set(Long).Set("资金情况", indent: 0, size: 15, leading: 26).Set(Long).Read();
        Assert.Equal([1, null, 2, null], document.Blocks.Select(b => b.HeadingLevel));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var left = new Paper();
        left.Set(Long, right: 280).Set(Long, right: 280);
        left.Y = 90;
        left.Set(Long, left: 308).Set(Long, left: 308);
        var document = left.Read();
        Assert.Equal([Long, Long, Long, Long], document.Paragraphs());
    }

    [Fact]
    public void Words_of_latin_script_broken_by_the_margin_are_parted()
    {
        var paper = new Paper().Set(Long).Words(72, 170, "系统由省级平台统一部署，其中包含了若干服务器和存储设备以及一套完整的").Words(480, 170, "We");
        var document = paper.Words(72, 190, "Service 接口。").Read();
        Assert.Contains("完整的We Service 接口。", document.Text, StringComparison.Ordinal);
    }
}
