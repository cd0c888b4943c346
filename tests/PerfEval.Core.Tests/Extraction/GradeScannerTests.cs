namespace PerfEval.Core.Tests.Extraction;

public sealed class GradeScannerTests
{
    [Theory]
    [InlineData("自评等级为“优秀”。", "优秀")]
    [InlineData("自评等次：良", "良")]
    [InlineData("被评为“良好”等级。", "良好")]
    [InlineData("自评96分，评定为优秀等次。", "优秀")]
    [InlineData("评价结果为中。", "中")]
    [InlineData("评价结论为基本合格。", "基本合格")]
    [InlineData("自评等级优，得分95分。", "优")]
    [InlineData("|自评得分|98|评价等次|优|", "优")]
    public void Reads_the_grade_of_the_whole_report(string text, params string[] expected) => Assert.Equal(expected, Grades(text));

    [Theory]
    [InlineData("评价等级：90分以上为优，80—90分为良，60—80分为中，60分以下为差。")]
    [InlineData("评价结果分为优、良、中、差四个等级。")]
    [InlineData("网站考核等级为优秀。")]
    [InlineData("上年度评价等级为良。")]
    [InlineData("工程质量等级为合格。")]
    [InlineData("环境空气质量优良天数比例92%")]
    [InlineData("评价结果应用情况良好，资金管理良好")]
    public void Leaves_rubrics_and_other_ratings_alone(string text) => Assert.Empty(Grades(text));

    private static string[] Grades(string text) => [.. Extracting.Report(text).Grades.Select(g => g.Value)];

    [Fact]
    public void Name_of_the_project_makes_its_grade_no_rating_of_another_thing() =>
        Assert.Equal(["良"], Grades("农村人居环境整治项目绩效自评总得分98.8分，等级为良；预算执行率得分20分。"));
}
