using PerfEval.Core.Documents;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Tests.DocumentView;

public sealed class MarkedTextTests
{
    private const string Text = "预算500万元，支出437.70万元";

    [Fact]
    public void Segments_of_overlapping_marks_join_to_the_text()
    {
        var marked = new MarkedText(Text, [Mark("a", "500万元，支出"), Mark("b", "支出437.70万元"), Mark("c", "437")]);

        var segments = marked.Segments(new TextSpan(0, Text.Length)).ToList();

        Assert.Equal(Text, string.Concat(segments.Select(s => s.Text)));
        Assert.Equal(
            ["预算:", "500万元，:a", "支出:a b", "437:b c", ".70万元:b"],
            segments.Select(s => $"{s.Text}:{string.Join(' ', s.Marks.Select(m => m.Key))}"));
    }

    [Fact]
    public void A_mark_starts_only_once_though_it_runs_over_two_parts()
    {
        var marked = new MarkedText(Text, [Mark("a", "500万元，支出437.70")]);

        var first = marked.Segments(new TextSpan(0, 8)).ToList();
        var second = marked.Segments(new TextSpan(8, Text.Length - 8)).ToList();

        Assert.Single(first.SelectMany(s => s.Starts));
        Assert.Empty(second.SelectMany(s => s.Starts));
        Assert.Equal("a", second[0].Marks[0].Key);
    }

    [Fact]
    public void A_mark_that_begins_between_two_paragraphs_starts_at_the_next_drawn_word()
    {
        var marked = new MarkedText("甲\n\n乙", [new Mark("a", new TextSpan(1, 3))]);

        Assert.Empty(marked.Segments(new TextSpan(0, 1)).SelectMany(s => s.Starts));
        Assert.Equal("乙", marked.Segments(new TextSpan(3, 1)).Single(s => s.Starts.Count == 1).Text);
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(2, 9999)]
    [InlineData(9999, 1)]
    [InlineData(3, -1)]
    [InlineData(2, int.MaxValue)]
    public void A_mark_beyond_the_text_is_clipped(int start, int length)
    {
        var marked = new MarkedText(Text, [new Mark("a", new TextSpan(start, length))]);

        Assert.Equal(Text, string.Concat(marked.Segments(new TextSpan(0, Text.Length)).Select(s => s.Text)));
    }

    [Fact]
    public void A_mark_without_length_is_an_anchor_where_it_stands()
    {
        var marked = new MarkedText(Text, [new Mark("empty", new TextSpan(2, 0))]);

        var start = marked.Segments(new TextSpan(0, Text.Length)).Single(s => s.Starts.Count == 1);

        Assert.StartsWith("500", start.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_marks_leave_the_text_as_it_is()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var marks = Enumerable.Range(0, 12).Select(i => new Mark($"m{i}", new TextSpan(random.Next(Text.Length), random.Next(8))));
            var cut = random.Next(Text.Length);
            var marked = new MarkedText(Text, marks);
            var parts = marked.Segments(new TextSpan(0, cut)).Concat(marked.Segments(TextSpan.FromBounds(cut, Text.Length)));
            Assert.Equal(Text, string.Concat(parts.Select(s => s.Text)));
        }
    }

    private static Mark Mark(string key, string words) => new(key, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
