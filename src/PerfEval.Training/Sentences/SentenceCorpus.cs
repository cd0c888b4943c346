using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Training.Sentences;

/// <summary>Reads the training text: “## head” opens a fragment, “# …” is a heading, every other line is a tag (P12, S04, O), a blank and a sentence.</summary>
internal static partial class SentenceCorpus
{
    public static IReadOnlyList<ReportFragment> Read(string folder)
    {
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new TrainingTextException($"“{folder}”中没有训练语料（*.txt）。");
        return [.. files.SelectMany(ReadFile)];
    }

    private static IEnumerable<ReportFragment> ReadFile(string path)
    {
        ReportFragment? fragment = null;
        var lines = new List<TaggedLine>();
        foreach (var (index, row) in File.ReadLines(path).Index())
        {
            var place = $"{Path.GetFileName(path)}:{index + 1}";
            if (string.IsNullOrWhiteSpace(row)) continue;
            if (row.StartsWith("## ", StringComparison.Ordinal))
            {
                if (fragment is not null) yield return fragment;
                lines = [];
                fragment = new ReportFragment(place, row[3..].Trim(), lines);
                continue;
            }
            if (fragment is null) throw new TrainingTextException($"{place}：第一行应以“## ”开头。");
            lines.Add(ReadLine(row, place));
        }
        if (fragment is not null) yield return fragment;
    }

    private static TaggedLine ReadLine(string row, string place)
    {
        if (row.StartsWith("# ", StringComparison.Ordinal)) return new TaggedLine(null, null, row[2..].Trim());
        var tag = Tag().Match(row);
        if (!tag.Success) throw new TrainingTextException($"{place}：应为标签（P01、S01、O）、空格、句子，实为“{row}”。");
        var kind = tag.Groups["kind"].Value switch { "P" => PassageKind.Problem, "S" => PassageKind.Suggestion, _ => PassageKind.Other };
        return new TaggedLine(kind, kind == PassageKind.Other ? null : "P" + tag.Groups["code"].Value, tag.Groups["words"].Value.Trim());
    }

    [GeneratedRegex(@"^(?:(?<kind>[PS])(?<code>[01]\d|20|99)|(?<kind>O))\s+(?<words>\S.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
