using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Rules.Scores;

/// <summary>What a number of points is in its sentence: full marks (分值), earned (得分), or lost (扣分).</summary>
internal enum PointKind
{
    Earned,
    Full,
    Lost,
}

/// <summary>A number of points (分) with the words before it in its clause.</summary>
internal sealed partial record PointMention(string Label, PointKind Kind, Points Points, int Index)
{
    /// <summary>The points of a sentence in reading order.</summary>
    public static IReadOnlyList<PointMention> In(SourceDocument document, Sentence sentence)
    {
        var mentions = new List<PointMention>();
        var from = 0;
        foreach (Match m in Told().Matches(sentence.Words))
        {
            var words = sentence.Words[from..m.Index];
            var clause = words[(words.LastIndexOfAny(['，', '、', '；', '：', ':', ',', '。']) + 1)..];
            var kind = Lost().IsMatch(clause) ? PointKind.Lost : Given().IsMatch(clause) ? PointKind.Earned : Full().IsMatch(clause) || FullAfter().IsMatch(sentence.Words[(m.Index + m.Length)..]) || InBracket(clause) ? PointKind.Full : PointKind.Earned;
            mentions.Add(new PointMention(clause.Trim(), kind, new Points(decimal.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), document.Cite(new TextSpan(sentence.Span.Start + m.Index, m.Length))), m.Index));
            from = m.Index + m.Length;
        }
        return mentions;
    }

    // “预算执行率（10分）”: bare points in a bracket are the full marks.
    private static bool InBracket(string clause) => clause.EndsWith('（') || clause.EndsWith('(');

    [GeneratedRegex(@"(?<![\d.])(?<n>\d{1,3}(?:\.\d{1,2})?)分(?!钟|之|位|别|配|类|管|局|公司|行|析|散|布|组|期|批|校|项|户|值\d)")]
    private static partial Regex Told();

    [GeneratedRegex("(?<!应|满分)(?:得|计|自评|评定|评)(?:分|分为|为|是)?$")]
    private static partial Regex Given();

    [GeneratedRegex("扣|失|减|少得|丢")]
    private static partial Regex Lost();

    [GeneratedRegex("满分|分值|权重|标准分|总分值|应得|按$|占$|百分制")]
    private static partial Regex Full();

    [GeneratedRegex("^(?:权重|满分|制|的?指标|分值)")]
    private static partial Regex FullAfter();
}
