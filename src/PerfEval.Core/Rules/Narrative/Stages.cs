using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Stages and batches counted and then gone through: “分4期进行，第一期56人、第二期60人、第三期48人”.</summary>
internal static partial class Stages
{
    public static IEnumerable<ItemCount> In(Sentence sentence)
    {
        foreach (Match m in Counted().Matches(sentence.Words))
        {
            if (CountWords.Number(m.Groups["n"].Value.Replace('两', '二')) is not (>= 2 and <= 12 and var stated)) continue;
            var measure = m.Groups["m"].Value;
            var rest = sentence.Words[(m.Index + m.Length)..];
            var ordinals = Ordinal().Matches(rest).Where(o => o.Groups["m"].Value == measure).ToList();
            var last = 0;
            foreach (var ordinal in ordinals)
            {
                if ((ordinal.Groups["first"].Success ? 1 : CountWords.Number(ordinal.Groups["n"].Value)) == last + 1) last++;
            }
            // Gone through from the first, one by one: those named are all there are.
            if (last < 2 || ordinals.Count != last || Open().IsMatch(rest)) continue;
            yield return new ItemCount(stated, last, last, new TextSpan(sentence.Span.Start + m.Groups["count"].Index, m.Groups["count"].Length),
                TextSpan.FromBounds(sentence.Span.Start + m.Index + m.Length + ordinals[0].Index, sentence.Span.Start + m.Index + m.Length + ordinals[^1].Index + ordinals[^1].Length));
        }
    }

    [GeneratedRegex("分(?<count>(?<n>\\d{1,2}|[两二三四五六七八九十]{1,2})(?:个)?(?<m>[期批次]|阶段|标段))")]
    private static partial Regex Counted();

    [GeneratedRegex("(?:(?<first>首)|第(?<n>[一二三四五六七八九十]{1,2}|\\d{1,2}))(?:个)?(?<m>[期批次]|阶段|标段)")]
    private static partial Regex Ordinal();

    [GeneratedRegex("剩余|其余|尚未|等|后续|下一")]
    private static partial Regex Open();
}
