using PerfEval.Core.Analysis;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Rules;

/// <summary>
/// The many ways in which officials word one relation or contradiction, a file for each rule in Wordings: blocks that begin with “+ ” must
/// be found, blocks that begin with “- ” only look like it, further lines of a block are indented. “# ” sets the title of the reports below.
/// </summary>
public sealed class WordingTests
{
    private const string Title = "清河县水利局2021年度农村饮水安全巩固提升项目绩效自评报告";
    private static readonly AnalysisPipeline Pipeline = new();
    private static readonly string[] Sums = ["PE102", "PE103", "PE104"];

    /// <summary>Every wording that is known, read or not yet read.</summary>
    public static TheoryData<string, string> Found => Rows('+');

    public static TheoryData<string, string> LookAlikes => Rows('-');

    [Theory]
    [MemberData(nameof(Found))]
    public void A_wording_is_found(string rule, string text) => Assert.Contains(Findings(text), f => Answers(f.Rule, rule));

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void A_look_alike_is_left_alone(string rule, string text) => Assert.DoesNotContain(Findings(text), f => Answers(f.Rule, rule));

    // One sum may be told as of sources, as of parts or as a slip of the unit.
    private static bool Answers(string found, string rule) => found == rule || (rule == "PE103" && Sums.Contains(found)) || (rule == "PE108" && found == "PE103") || (rule == "PE305" && found == "PE101");

    private static IReadOnlyList<FindingInfo> Findings(string text) => Pipeline.Analyze(PrintedText.Lay(text), "措辞.txt", "").Findings;

    private static TheoryData<string, string> Rows(char sign)
    {
        var rows = new TheoryData<string, string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(SourceTree.Core, "..", "..", "tests", "PerfEval.Core.Tests", "Rules", "Wordings"), "PE*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var (s, text) in Blocks(path).Where(b => b.Sign == sign)) rows.Add(Path.GetFileNameWithoutExtension(path)[..5], text);
        }
        return rows;
    }

    private static IEnumerable<(char Sign, string Text)> Blocks(string path)
    {
        var title = Title;
        var (sign, text) = (' ', "");
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                text += "\n" + line[2..];
                continue;
            }
            if (sign != ' ') yield return (sign, text);
            sign = ' ';
            if (line.StartsWith("# ", StringComparison.Ordinal)) title = line[2..];
            else if (line.Length > 2 && line[0] is '+' or '-' or '?') (sign, text) = (line[0], title + "\n" + line[2..]);
        }
        if (sign != ' ') yield return (sign, text);
    }
}
