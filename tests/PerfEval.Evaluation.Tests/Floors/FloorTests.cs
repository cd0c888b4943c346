using PerfEval.Evaluation.Floors;

namespace PerfEval.Evaluation.Tests.Floors;

public sealed class FloorTests
{
    private static readonly Dictionary<string, double> Measures = new()
    {
        ["amounts.f1"] = 0.97,
        ["rule.PE101.recall"] = 1,
        ["rule.PE102.recall"] = 0.5,
        ["wrong_errors.per_report"] = 0.2,
    };

    [Theory]
    [InlineData("""{"amounts.f1": 0.97}""")]
    [InlineData("""{"amounts.f1": {"at_least": 0.9, "at_most": 1}}""")]
    [InlineData("""{"rule.*.recall": 0.5}""")]
    [InlineData("""{"wrong_errors.per_report": {"at_most": 0.2}}""")]
    [InlineData("{}")]
    public void Holds(string floors) => Assert.Empty(Broken(floors));

    [Theory]
    [InlineData("""{"amounts.f1": 0.98}""", "amounts.f1：0.97，低于底线 0.98")]
    [InlineData("""{"wrong_errors.per_report": {"at_most": 0.1}}""", "wrong_errors.per_report：0.2，高于上限 0.1")]
    [InlineData("""{"rule.*.recall": 0.98}""", "rule.PE102.recall：0.5，低于底线 0.98")]
    [InlineData("""{"amounts.recall": 0.1}""", "amounts.recall：没有测到")]
    public void Names_what_is_broken(string floors, string sentence) => Assert.Equal(sentence, Assert.Single(Broken(floors)));

    [Theory]
    [InlineData("""{"amounts.f1": "high"}""")]
    [InlineData("""{"amounts.f1": {"minimum": 1}}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Refuses_what_is_no_file_of_floors(string json) => Assert.ThrowsAny<Exception>(() => FloorFile.Parse(json));

    private static IEnumerable<string> Broken(string floors) => FloorFile.Parse(floors).SelectMany(f => f.Broken(Measures));
}
