using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Stages and batches counted and then gone through: “分4期进行，第一期56人、第二期60人、第三期48人”.</summary>
internal static partial class Stages
{
    public static IEnumerable<ItemCount> In(Sentence sentence) => Batches(sentence).Concat(Lettered(sentence)).Concat(Rounds(sentence));

    // “培训三期，3月一期、7月一期”: small counts in words beside the same measure.
    private static IEnumerable<ItemCount> Rounds(Sentence sentence)
    {
        foreach (Match m in Told().Matches(sentence.Words))
        {
            if (CountWords.Number(m.Groups["n"].Value.Replace('两', '二')) is not (>= 2 and <= 20 and var stated)) continue;
            var sum = m.Groups["part"].Captures.Sum(c => CountWords.Number(c.Value.Replace('两', '二')) ?? 0);
            yield return new ItemCount(stated, sum, sum, new TextSpan(sentence.Span.Start + m.Groups["count"].Index, m.Groups["count"].Length), new TextSpan(sentence.Span.Start + m.Groups["parts"].Index, m.Groups["parts"].Length));
        }
    }

    [GeneratedRegex("(?<count>(?<![第\\d一二三四五六七八九十])(?<n>\\d{1,2}|[两二三四五六七八九十])(?<m>[期次场批轮]))[，：:](?:其中|分别为|即)?[：:]?(?<parts>(?:[^，、。；各每\\d]{0,6}(?:\\d{1,2}月)?(?:[上中下]旬|份)?(?<part>[一两二三四五]|[1-5])\\k<m>[、和，]?){2,})(?=[，。；])", RegexOptions.None, 1000)]
    private static partial Regex Told();

    // “施工分为两个标段，一标段为…，二标段为…，三标段为…”, “组成三个检查组，第一组…，第二组…”, “3个包：A包…，B包…”
    private static IEnumerable<ItemCount> Lettered(Sentence sentence)
    {
        foreach (var count in CountPhrase.In(sentence.Words))
        {
            var head = count.Noun.Length == 0 ? count.Measure : Head().Match(count.Noun).Value;
            if (head.Length == 0) continue;
            var rest = sentence.Words[(count.NumberAt + 1)..];
            var runs = Marked().Matches(rest).Where(o => rest.AsSpan(o.Index + o.Length).StartsWith(head.AsSpan(head.Length - 1)) || rest.AsSpan(o.Index + o.Length).StartsWith(head)).ToList();
            var last = 0;
            foreach (var mark in runs)
            {
                if (Place(mark.Groups["n"].Value) == last + 1) last++;
            }
            if (last < 2 || Open().IsMatch(rest) || runs.Select(r => Place(r.Groups["n"].Value)).Distinct().Count() != last) continue;
            yield return new ItemCount(count.Stated, last, last, TextSpan.FromBounds(sentence.Span.Start + count.NumberAt, sentence.Span.Start + count.NumberAt + 1 + count.Measure.Length + head.Length - (count.Noun.Length == 0 ? head.Length : 0)),
                TextSpan.FromBounds(sentence.Span.Start + count.NumberAt + 1 + runs[0].Index, sentence.Span.Start + count.NumberAt + 1 + runs[^1].Index + runs[^1].Length + 1));
        }
    }

    private static int Place(string mark) => mark[0] is >= 'A' and <= 'H' ? mark[0] - 'A' + 1 : "甲乙丙丁戊".IndexOf(mark[0], StringComparison.Ordinal) is >= 0 and var i ? i + 1 : CountWords.Number(mark) ?? 0;

    [GeneratedRegex("^(?:检查|督查|督导|工作|验收|评价|调研|巡查|专家|施工|采购|监理)*(?:组|标段|标?包|片区|分包|小组|分队|班|阶段|期|批次|批|标)")]
    private static partial Regex Head();

    // 第一, 一, 1, A, 甲 right before the thing counted
    [GeneratedRegex("(?<![\\d一二两三四五六七八九十个])第?(?<n>[一二三四五六七八九]|[1-9]|[A-H]|[甲乙丙丁戊])(?=组|标段|标|包|片区|分包|小组|分队|班|阶段|期|批)")]
    private static partial Regex Marked();

    private static IEnumerable<ItemCount> Batches(Sentence sentence)
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
