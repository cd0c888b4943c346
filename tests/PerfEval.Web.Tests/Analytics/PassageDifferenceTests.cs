using PerfEval.Web.Analytics;

namespace PerfEval.Web.Tests.Analytics;

public sealed class PassageDifferenceTests
{
    [Theory]
    [InlineData("群众出行改善", "居民出行改善", "[群众]出行改善", "[居民]出行改善")]
    [InlineData("相同", "相同", "相同", "相同")]
    [InlineData("新增3公里", "公里", "[新增3]公里", "公里")]
    [InlineData("", "有", "", "[有]")]
    [InlineData("𠮷林", "𠮸林", "[𠮷]林", "[𠮸]林")]
    public void Marks_what_stands_in_one_alone(string first, string second, string shownFirst, string shownSecond)
    {
        var difference = PassageDifference.Of(first, second);

        Assert.Equal(shownFirst, Shown(difference.First));
        Assert.Equal(shownSecond, Shown(difference.Second));
    }

    [Fact]
    public void Very_long_passages_are_shown_without_marks()
    {
        var difference = PassageDifference.Of(new string('甲', 3000), new string('乙', 3000));

        Assert.True(Assert.Single(difference.First).Same);
    }

    private static string Shown(IEnumerable<(string Text, bool Same)> runs) => string.Concat(runs.Select(r => r.Same ? r.Text : $"[{r.Text}]"));
}
