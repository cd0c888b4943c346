using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Classification;

public sealed class CueWordClassifierTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("seen", PassageKind.Problem)]
    [InlineData("seen", PassageKind.Suggestion)]
    [InlineData("kept", PassageKind.Problem)]
    [InlineData("kept", PassageKind.Suggestion)]
    public void Finds_nine_in_ten_on_written_reports(string folder, PassageKind kind)
    {
        var letter = kind == PassageKind.Problem ? 'P' : 'S';
        var (hit, extra, lost) = (0, 0, 0);
        foreach (var snippet in Snippet.In(folder))
        {
            var found = snippet.Classify().Where(p => p.Kind == kind).Select(p => p.Evidence.Quote).ToList();
            foreach (var (label, sentence) in snippet.Labels)
            {
                var isFound = found.RemoveAll(q => sentence.EndsWith(q, StringComparison.Ordinal)) > 0;
                if (isFound && label[0] == letter) hit++;
                else if (isFound) extra++;
                else if (label[0] == letter) lost++;
                if (isFound != (label[0] == letter)) output.WriteLine($"{snippet.Name} {(isFound ? "extra" : "lost")} {label} {sentence}");
            }
            // a heading that states a problem may be tagged, need not be
            extra += found.Count(q => !snippet.Headings.Any(h => h.EndsWith(q, StringComparison.Ordinal)));
        }
        var f1 = 2.0 * hit / (2 * hit + extra + lost);
        output.WriteLine($"{folder} {kind}: {hit} hit, {extra} extra, {lost} lost, F1 {f1:0.000}");
        Assert.True(f1 >= 0.9, $"F1 {f1:0.000}");
    }

    [Theory]
    [InlineData("seen")]
    [InlineData("kept")]
    public void Names_the_problem_in_four_of_five(string folder)
    {
        var (right, all) = (0, 0);
        foreach (var snippet in Snippet.In(folder))
        {
            foreach (var passage in snippet.Classify().Where(p => p.Code is not null))
            {
                var label = snippet.Labels.FirstOrDefault(l => l.Sentence.EndsWith(passage.Evidence.Quote, StringComparison.Ordinal)).Label;
                if (label is null or "O") continue;
                all++;
                if (passage.Code == "P" + label[1..]) right++;
                else output.WriteLine($"{snippet.Name} {label} {passage.Code} {passage.Evidence.Quote}");
            }
        }
        output.WriteLine($"{folder}: {right} of {all}");
        Assert.True(right >= 0.8 * all, $"{right} of {all}");
    }
}
