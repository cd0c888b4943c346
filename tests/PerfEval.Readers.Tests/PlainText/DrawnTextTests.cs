using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.PlainText;

/// <summary>Whatever lines a converter drew and in whatever order: no word is lost, every span is true, and the time stays in proportion.</summary>
public sealed class DrawnTextTests
{
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
        foreach (var line in lines) Read(string.Concat(Enumerable.Repeat(line, 150_000 / line.Length)));
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 90);
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
