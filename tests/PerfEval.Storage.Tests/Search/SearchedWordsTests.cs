namespace PerfEval.Storage.Tests.Search;

public sealed class SearchedWordsTests(ReportsOfWords reports) : IClassFixture<ReportsOfWords>
{
    [Theory]
    [InlineData("养护", "路")]
    [InlineData("公路 养护", "路")]
    [InlineData("公路 图书", "")]
    [InlineData("绩效", "路 书")] // inside 绩效评价 and 预算绩效管理
    [InlineData("绩效管理", "书")] // inside a longer word of the dictionary
    [InlineData("安仁", "路")] // a name that is cut with what follows it
    [InlineData("渌口镇", "书")] // a name that no dictionary knows
    [InlineData("执行", "书 路")] // oftener there
    [InlineData("\"预算执行率偏低\"", "路")]
    [InlineData("\"执行率偏\"", "路")] // from the middle of a word to the middle of another
    [InlineData("\"预算 执行率\"", "路")] // blanks tell nothing
    [InlineData("\"执行偏低\"", "")]
    [InlineData("“率偏低，主”", "路")] // Chinese quotes, punctuation inside
    [InlineData("\"预算执行率\"", "路")] // 书 has every pair of it, but apart
    [InlineData("\"好，完\"", "书")]
    [InlineData("-\"好，完\"", "路")]
    [InlineData("预算 -公路", "书")]
    [InlineData("预算 -\"预算执行率\"", "书")]
    [InlineData("-安仁", "书")]
    [InlineData("-公路", "书")]
    [InlineData("\"预算\" -公路 -不存在的", "书")]
    [InlineData("９２．０８%", "路")] // full-width digits
    [InlineData("GPS", "书")]
    [InlineData("不存在的词语组合", "")]
    public async Task Finds_words_phrases_and_names(string query, string expected)
    {
        Assert.Equal(expected, await reports.Ground.FindAsync(query));
    }
}
