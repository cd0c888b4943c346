using PerfEval.Core.Reports;
using PerfEval.Training.Sentences;

namespace PerfEval.Training.Tests.Sentences;

/// <summary>What is asked of the training text of the repository: enough of every kind and code, and no sentence twice.</summary>
public class TrainingTextTests
{
    private const double MostAlike = 0.6;
    private const int ShortestCompared = 8;    // 无。 and its like stand in every report
    private static readonly Lazy<IReadOnlyList<TaggedLine>> Lines = new(() => [.. SentenceCorpus.Read(Folder()).SelectMany(f => f.Lines).Where(l => !l.IsHeading)]);

    [Fact]
    public void Every_code_has_enough_problems_and_suggestions()
    {
        Assert.True(Lines.Value.Count >= 4000);
        Assert.True(Lines.Value.Count(l => l.Kind == PassageKind.Other) >= 1500);
        var poor = from code in Enumerable.Range(1, 20).Select(i => $"P{i:D2}").Append("P99")
                   let problems = Lines.Value.Count(l => l.Kind == PassageKind.Problem && l.Code == code)
                   let suggestions = Lines.Value.Count(l => l.Kind == PassageKind.Suggestion && l.Code == code)
                   where problems < 100 || suggestions < 60
                   select $"{code}: {problems} {suggestions}";
        Assert.Empty(poor);
    }

    [Fact]
    public void No_two_sentences_are_nearly_the_same()
    {
        var runs = Lines.Value.Select(l => Runs(l.Words)).ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var alike = new List<string>();
        foreach (var (i, here) in runs.Index().Where(r => r.Item.Count >= ShortestCompared))
        {
            var shared = here.SelectMany(run => holders.GetValueOrDefault(run, [])).GroupBy(j => j);
            alike.AddRange(shared.Where(s => s.Count() > MostAlike * (here.Count + runs[s.Key].Count - s.Count())).Select(s => $"{Lines.Value[s.Key].Words} | {Lines.Value[i].Words}"));
            foreach (var run in here)
            {
                if (!holders.TryGetValue(run, out var list)) holders[run] = list = [];
                list.Add(i);
            }
        }
        Assert.Empty(alike);
    }

    private static HashSet<string> Runs(string words) => [.. Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(i => words.Substring(i, 3))];

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../../corpus/sentences"));
}
