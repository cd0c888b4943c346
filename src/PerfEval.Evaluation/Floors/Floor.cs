using System.Globalization;

namespace PerfEval.Evaluation.Floors;

/// <summary>What a measure must reach (底线) or may reach at most (上限); * in its name stands for any word, rule.*.recall.</summary>
public sealed record Floor(string Measure, double? AtLeast, double? AtMost)
{
    // 0.93 from 93 of 100 must not fail for the last bit.
    private const double Slack = 1e-9;

    /// <summary>One Chinese sentence for each measure that breaks it, or that it names and nobody measured.</summary>
    public IEnumerable<string> Broken(IReadOnlyDictionary<string, double> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var named = measures.Where(m => Names(m.Key)).OrderBy(m => m.Key, StringComparer.Ordinal).ToList();
        return named.Count == 0 ? [$"{Measure}：没有测到"] : named.SelectMany(m => Broken(m.Key, m.Value));
    }

    private IEnumerable<string> Broken(string name, double value)
    {
        if (AtLeast is { } least && value < least - Slack) yield return $"{name}：{Say(value)}，低于底线 {Say(least)}";
        if (AtMost is { } most && value > most + Slack) yield return $"{name}：{Say(value)}，高于上限 {Say(most)}";
    }

    private bool Names(string measure)
    {
        var (mine, theirs) = (Measure.Split('.'), measure.Split('.'));
        return mine.Length == theirs.Length && mine.Zip(theirs).All(w => w.First == "*" || w.First == w.Second);
    }

    private static string Say(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
