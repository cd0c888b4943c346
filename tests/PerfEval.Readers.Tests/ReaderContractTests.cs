using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Tests.Docx;

namespace PerfEval.Readers.Tests;

/// <summary>What holds for every reader and every file, however broken.</summary>
public sealed class ReaderContractTests
{
    private const string Text = "自评报告\n\n\t项目\n\t资金\n（万元）\n\t\n\n\t机房\n\t80\n\t无\n\n项目\t金额\n机房\t80\n\n一、存在问题\n\t支付不及时。\n";

    public static TheoryData<string, byte[]> Files => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Text) },
        { "gb18030", Reading.Gb18030.GetBytes(Text) },
        { "utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "docx", WordFile.Report() },
        { "docx with merged cells", WordFile.Of(
            WordFile.P("甲") + "<w:tbl><w:tr>" + WordFile.Tc(WordFile.P("一") + WordFile.P("二"), "<w:vMerge w:val=\"restart\"/>") + WordFile.Tc(WordFile.P("")) + "</w:tr><w:tr>"
            + WordFile.Tc(WordFile.P(""), "<w:vMerge/>") + WordFile.Tc(WordFile.P("  三 ")) + "</w:tr></w:tbl>") },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void Spans_lie_in_the_text_in_order_and_apart(string name, byte[] file) => Assert.True(SpansHold(Reading.Bytes(file)), name);

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void File_that_was_cut_is_read_or_refused(string name, byte[] file)
    {
        for (var length = 0; length < file.Length; length += 10) Assert.True(IsReadOrRefused(file[..length]), $"{name} cut at {length}");
    }

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void File_with_broken_bytes_is_read_or_refused(string name, byte[] file)
    {
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var broken = (byte[])file.Clone();
            for (var i = 0; i <= round % 8; i++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            Assert.True(IsReadOrRefused(broken), $"{name}, round {round}");
        }
    }

    [Fact]
    public void Random_bytes_are_read_or_refused()
    {
        var random = new Random(3);
        byte[][] heads = [[], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [.. "PK\x03\x04"u8], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]];
        for (var round = 0; round < 500; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            Assert.True(IsReadOrRefused([.. heads[round % heads.Length], .. bytes]), $"round {round}");
        }
    }

    [Fact]
    public void Any_arrangement_of_tabs_and_lines_keeps_spans_true()
    {
        var random = new Random(5);
        string[] pieces = ["\t", "\n", "\n\n", "甲", "98", "一、概况", "本项目已完成。", " ", "（万元）", "备注：无"];
        for (var round = 0; round < 2000; round++)
        {
            var text = "文" + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.True(SpansHold(Reading.Text(text)), text);
        }
    }

    [Fact]
    public void Long_text_takes_no_time_out_of_proportion()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        Reading.Text("\t甲\n" + string.Concat(Enumerable.Repeat("续行文字\n", 400_000)));
        Reading.Text(string.Concat(Enumerable.Repeat("甲\t乙\n丙\n", 50_000)));
        Reading.Text(string.Concat(Enumerable.Repeat("\t甲\t\n", 200_000)));
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Any_arrangement_of_drawn_lines_keeps_spans_true_and_loses_no_words()
    {
        var random = new Random(9);
        string[] pieces =
        [
            "\t", "\n", "\n", "\n\n", "\f", "甲", "98", "12.6", "一级指标", "\n三级指标\n分值\n得分\n", "项目名称\n", "主管部门\n", "一、概况", "本项目已完成。", "  ", "    ", "（万元）", "|", "|--|--|", "+--+--+", "│", "├──┼──┤\n", "┌──┬──┐\n", "└──┴──┘\n",
            ",", "\"", "- 3 -\n", "第1页\n", "索引号：1\n", "当前位置：首页\n", "上一篇：无\n", "\a", "本项目由县信息中心组织实施，建设内容包括机房和网络，资金全部到位并且专款专用\n",
        ];
        for (var round = 0; round < 4000; round++)
        {
            var text = "文" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var document = Reading.Text(text);
            Assert.True(SpansHold(document), text);
            Assert.Equal(Words(text), Words(document.Text));
        }
    }

    [Fact]
    public void Long_drawings_take_no_time_out_of_proportion()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        string[] lines =
        [
            "|续行文字|\n", "|a|b\n", "+--+\n", "│甲│乙│\n├─┼─┤\n", "甲  乙  丙\n丁\n", "甲  乙\n\n", "a,b,c\n", "项目 | 金额\n-- | --\n", "一级指标\n", "项目名称\n甲\n", "分值\n20\n", "\"甲\n", "甲\a", "\f甲\n", "- 3 -\n", "索引号\n", "||||||", "首页|", "续行文字续行文字续行文字续行文字续行文字续行文字续行\n", "\u0013",
        ];
        foreach (var line in lines) Read(string.Concat(Enumerable.Repeat(line, 200_000 / line.Length)));
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 30);
    }

    private static void Read(string text)
    {
        try
        {
            Reading.Text(text);
        }
        catch (UnreadableDocumentException)
        {
            // too many cells, or no words
        }
    }

    // The words of a text without what only draws.
    private static string Words(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c is '。' or '，' or '：').Order());

    private static bool IsReadOrRefused(byte[] bytes)
    {
        try
        {
            return SpansHold(Reading.Bytes(bytes));
        }
        catch (UnreadableDocumentException e)
        {
            return e.Message.Any(c => c is >= '一' and <= '龥');
        }
    }

    private static bool SpansHold(SourceDocument document)
    {
        var spans = document.Blocks.Select(b => b.Span).Concat(document.Tables.SelectMany(t => t.Cells).Select(c => c.Span)).ToList();
        var inOrder = document.Blocks.Select(b => b.Span).SequenceEqual(document.Blocks.Select(b => b.Span).OrderBy(s => s.Start))
            && document.Tables.All(t => t.Cells.Zip(t.Cells.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start))
            && document.Tables.All(t => t.Cells.All(c => t.Span.Contains(c.Span)));
        var sorted = spans.OrderBy(s => s.Start).ThenBy(s => s.Length).ToList();
        return inOrder && sorted.TrueForAll(s => s.Start >= 0 && s.End <= document.Text.Length)
            && sorted.Zip(sorted.Skip(1)).All(p => !p.First.Overlaps(p.Second))
            && sorted.TrueForAll(s => document.Quote(s) == document.Quote(s).Trim());
    }
}
