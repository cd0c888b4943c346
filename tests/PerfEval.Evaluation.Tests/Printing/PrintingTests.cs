using System.Text.Json;
using PerfEval.Evaluation.Printing;

namespace PerfEval.Evaluation.Tests.Printing;

public sealed class PrintingTests
{
    private static readonly MeasuredSet Set = new(
        [Scoring.Compare("""
            "family": "自评表", "amounts": [{"text": "5元", "yuan": 5, "role": "paid"}], "must_find": [{"rules": ["PE101"], "quote": "9%"}], "must_not": []
            """, Scoring.Analysis with { Amounts = [Scoring.Amount(5, "part")] })],
        TimeSpan.FromSeconds(0.5));

    [Fact]
    public void Columns_stand_below_each_other_where_a_chinese_character_is_two_wide()
    {
        var lines = Print(t => EvaluationTable.Write(Set, t, withRules: false, byFamily: false)).Split('\n');

        Assert.Contains("金额             1     1     1   1.000   1.000  1.000   1.000     1     1   1.000", lines);
        Assert.Contains("金额角色         1     1     0   0.000   0.000  0.000   0.000     1     0   0.000", lines);
        Assert.Contains("禁报的疑点 0，每份 0.000", lines);
    }

    [Fact]
    public void Rules_and_families_are_told_when_asked_for()
    {
        var said = Print(t => EvaluationTable.Write(Set, t, withRules: true, byFamily: true));

        Assert.Contains("PE101  预算执行率", said, StringComparison.Ordinal);
        Assert.Contains("自评表     1", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Misses_are_told_with_file_words_and_confused_roles()
    {
        var said = Print(t => MissList.Write(Set, t));

        Assert.Contains("a.txt\n  错 金额角色  “5元”应为paid，得到part\n  漏 应查出的疑点  PE101 “9%”\n", said, StringComparison.Ordinal);
        Assert.Contains("paid      part     1", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_numbers_and_single_misses_only_when_asked_for()
    {
        using var json = JsonDocument.Parse(EvaluationJson.Write(Set, verbose: false));
        var root = json.RootElement;

        Assert.Equal(1, root.GetProperty("figures").GetProperty("amounts").GetProperty("f1").GetDouble());
        Assert.Equal(0, root.GetProperty("rules").GetProperty("PE101").GetProperty("recall").GetDouble());
        Assert.False(root.GetProperty("figures").TryGetProperty("dates", out _));
        Assert.False(root.TryGetProperty("misses", out _));
        Assert.Contains("5元", EvaluationJson.Write(Set, verbose: true), StringComparison.Ordinal);
    }

    private static string Print(Action<TextWriter> write)
    {
        using var target = new StringWriter { NewLine = "\n" };
        write(target);
        return target.ToString();
    }
}
