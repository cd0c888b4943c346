using PerfEval.Readers.Pdf;

namespace PerfEval.Readers.Tests.Pdf;

public sealed class PageNumbersTests
{
    [Theory]
    [InlineData(new[] { 2 }, "第2页")]
    [InlineData(new[] { 3, 2 }, "第2、3页")]
    [InlineData(new[] { 1, 2, 3, 7, 7 }, "第1–3、7页")]
    [InlineData(new[] { 1, 3, 5, 7, 9, 11, 13, 15, 17 }, "第1、3、5、7、9、11、13、15等页")]
    public void Pages_in_a_row_are_drawn_together(int[] pages, string words) => Assert.Equal(words, PageNumbers.Of(pages));
}
