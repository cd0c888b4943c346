using PerfEval.Core.Classification;

namespace PerfEval.Core.Tests.Classification.Wording;

public sealed class CueTableTests
{
    [Fact]
    public void No_cue_that_matches_is_passed_over()
    {
        var table = CueLexicon.Embedded.Table;
        foreach (var sentence in Sentences())
        {
            var read = table.Read(sentence);
            var passedOver = table.All.Where((cue, i) => !read.Possible[i] && cue.Pattern.IsMatch(sentence)).Select(c => c.Words);
            Assert.True(!passedOver.Any(), $"{sentence}: {string.Join(" | ", passedOver)}");
        }
    }

    [Fact]
    public void Most_cues_need_no_look_at_most_sentences()
    {
        var table = CueLexicon.Embedded.Table;
        Assert.InRange(Sentences().Average(s => table.Read(s).Possible.Count(p => p)), 0, 0.15 * table.All.Count);
    }

    private static List<string> Sentences() =>
        [.. Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(SourceTree.Core, "..", "..", "corpus", "written")), "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .SelectMany(line => line.Split('。')).Where(s => s.Length is > 3 and < 200).Distinct().Take(3000)];
}
