using System.Security.Cryptography;
using System.Text;
using PerfEval.Core.Text;

namespace PerfEval.Core.Analysis;

/// <summary>
/// 疑点标识: the rule and the words that a finding rests on, wherever they stand. So the same finding is known again in a later run, and in a new version of the file.
/// </summary>
public static class FindingKey
{
    private const int Bytes = 16;

    /// <summary>Fills in the key of every finding, the money at stake and the confidence of its words. Of several alike, the second and later ones are numbered in their order.</summary>
    public static AnalysisDocument In(AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return analysis with { Findings = [.. analysis.Findings.Select(Identified)] };

        FindingInfo Identified(FindingInfo finding)
        {
            var key = Of(finding);
            var count = seen[key] = seen.GetValueOrDefault(key) + 1;
            return finding with
            {
                Key = count == 1 ? key : $"{key}-{count}",
                Stake = FindingFigures.StakeOf(analysis, finding),
                Confidence = finding.Evidence.Select(e => e.Span.Confidence ?? 1).DefaultIfEmpty(1).Min(),
            };
        }
    }

    // The order of the words is the rule's own affair and may change with it. A finding without evidence (a chapter is missing) is known by its sentence.
    private static string Of(FindingInfo finding)
    {
        var words = finding.Evidence.Select(e => Plain(e.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var told = finding.Evidence.Count == 0 ? Plain(finding.Message) : string.Join('\n', words);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{told}")).AsSpan(0, Bytes));
    }

    // “支出 437.70万元，” and “支出437.70万元”: a new version of a file is often set otherwise, in blanks, widths and marks.
    private static string Plain(string words) =>
        string.Concat(TextFolding.Fold(words).Where(c => char.IsLetterOrDigit(c) || c is '.' or '%' or '‰' or '-' or '+' or '<' or '>' or '≤' or '≥' or '='));
}
