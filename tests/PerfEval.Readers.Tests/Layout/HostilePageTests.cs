using System.Diagnostics;
using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Tests.Layout;

/// <summary>Pages that no office program draws.</summary>
public sealed class HostilePageTests
{
    [Fact]
    public void Any_page_gives_spans_and_places_in_order()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var papers = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Scribble(random)).ToArray();
            var document = Paper.Read(papers);
            var spans = document.Blocks.Select(b => b.Span).Concat(document.Tables.SelectMany(t => t.Cells).Select(c => c.Span)).ToList();
            Assert.True(spans.TrueForAll(s => s.Start >= 0 && s.End <= document.Text.Length && document.Quote(s) == document.Quote(s).Trim()), $"round {round}");
            Assert.All(document.Tables, t => Assert.All(t.Cells, c => Assert.True(t.Span.Contains(c.Span))));
            var runs = document.Places.Runs;
            Assert.True(runs.Zip(runs.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start), $"round {round}");
            Assert.All(runs, r => Assert.Equal(r.Span.Length + 1, r.Edges.Count));
        }
    }

    [Fact]
    public void Nothing_drawn_is_lost()
    {
        var random = new Random(8);
        for (var round = 0; round < 200; round++)
        {
            var paper = Scribble(random);
            var document = paper.Read();
            var drawn = string.Concat(paper.Page().Glyphs.Select(g => g.Text)).Where(c => !char.IsWhiteSpace(c)).Order();
            var read = (document.Text + string.Concat(document.Asides.Select(a => a.Text))).Where(c => !char.IsWhiteSpace(c)).Order();
            Assert.Equal(string.Concat(drawn), string.Concat(read));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Page_of_a_hundred_thousand_glyphs_takes_no_time_out_of_proportion(int shape)
    {
        var paper = new Paper();
        for (var i = 0; i < 100_000; i++)
        {
            var (x, y) = shape switch
            {
                1 => (i % 300 * 2.0, i / 300 * 2.5),        // a carpet
                2 => (300, i * 0.008),                       // one upon the other
                3 => (i * 0.006, 400),                       // one line
                _ => (i % 2 == 0 ? 50 : 400, i * 0.008),     // two columns
            };
            paper.Glyph(new Glyph("字", x, x + 2, y, 2));
        }
        for (var i = 0; i < 3000; i++) paper.Across(i * 0.28, 0, 600).Down(i * 0.2, 0, 800);
        var started = Stopwatch.StartNew();
        Assert.NotEqual("", paper.Read().Text);
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Table_over_five_hundred_pages_takes_no_time_out_of_proportion()
    {
        double[] columns = [72, 152, 292, 372, 472];
        var pages = Enumerable.Range(0, 500).Select(p => new Paper().Table(columns, 60, ["指标|目标|分值|得分", .. Enumerable.Range(1, 35).Select(i => $"指{p}|完成|{i}|5")])).ToArray();
        var started = Stopwatch.StartNew();
        Assert.Equal(1 + (500 * 35), Assert.Single(Paper.Read(pages).Tables).RowCount);
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Too_many_characters_are_refused() =>
        Assert.Throws<UnreadableDocumentException>(() => Paper.Read([new Paper().Set(new string('字', 500))], ReadingLimits.Default with { Characters = 300 }));

    private static Paper Scribble(Random random)
    {
        var paper = new Paper();
        string[] words = ["项目名称", "80", "（万元）", "1.", "一、概况", "Web", " ", "完成情况良好。", "第1页", "— 2 —", "指标"];
        double At(int most) => random.Next(6) == 0 ? random.NextDouble() * most : random.Next(most / 20) * 20;
        for (var i = random.Next(80); i > 0; i--) paper.Words(At(560), At(840), words[random.Next(words.Length)], 6 + random.Next(14));
        for (var i = random.Next(40); i > 0; i--)
        {
            if (random.Next(2) == 0) paper.Across(At(840), At(300), 300 + At(290));
            else paper.Down(At(590), At(400), 400 + At(440));
        }
        return paper;
    }
}
