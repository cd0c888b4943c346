using PerfEval.Core.Extraction.Statements;

namespace PerfEval.Core.Tests.Extraction.Statements;

public sealed class MarkedPatternTests
{
    [Fact]
    public void No_clause_that_matches_is_passed_over()
    {
        foreach (var pattern in StateReader.Marked)
        {
            var matching = Clauses.Where(c => pattern.Pattern.IsMatch(c)).ToList();
            Assert.True(matching.TrueForAll(c => pattern.MayMatch(c)), $"{matching.Find(c => !pattern.MayMatch(c))}: {pattern.Pattern}");
        }
    }

    [Theory]
    [InlineData("较计划工期推迟了两个月")]
    [InlineData("学生近视率控制没能达到预期目标")]
    [InlineData("本年度无法铺设")]
    [InlineData("平台处于调试阶段")]
    [InlineData("形象进度为85%")]
    [InlineData("设备压在库房")]
    [InlineData("一直没有履行")]
    [InlineData("所有绩效目标均达到预期")]
    [InlineData("设备按合同约定随即安装")]
    [InlineData("校园监控改造落地见效")]
    [InlineData("年内建成了石门水库除险加固工程")]
    [InlineData("旅游标识牌设置完成率达百分之百")]
    public void Each_wording_is_read_by_a_pattern_whose_marks_it_has(string clause) =>
        Assert.Contains(StateReader.Marked, p => p.Pattern.IsMatch(clause) && p.Match(clause).Success);

    [Fact]
    public void Most_clauses_need_no_pattern() =>
        Assert.InRange(StateReader.Marked.Average(p => Clauses.Count(c => p.MayMatch(c))), 0, 0.3 * Clauses.Count);

    private static List<string> Clauses { get; } =
        [.. new[] { "written", "retold", "tagged" }.SelectMany(set => Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(SourceTree.Core, "..", "..", "corpus", set)), "*.txt"))
            .Order(StringComparer.Ordinal).SelectMany(File.ReadLines).SelectMany(line => line.Split('，', '。', '；')).Where(c => c.Length is > 2 and < 200).Distinct()];
}
