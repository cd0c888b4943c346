using System.Text.RegularExpressions;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>A small count with its measure word and noun (数目): 五所学校, 4个乡镇, 三部门. A count in words sums up, one in figures may be a quantity.</summary>
internal sealed partial record CountPhrase(int Stated, bool InWords, string Measure, string Noun, int Index, int NumberAt, int Length)
{
    public int End => Index + Length;

    /// <summary>The counts of a sentence that are exact, in reading order.</summary>
    public static IEnumerable<CountPhrase> In(string words)
    {
        foreach (Match m in Counted().Matches(words))
        {
            if (CountWords.Number(m.Groups["n"].Value.Replace('两', '二')) is not (>= 2 and <= 30 and var stated)) continue;
            var noun = m.Groups["noun"].Value;
            yield return new CountPhrase(stated, !char.IsAsciiDigit(m.Groups["n"].Value[0]), m.Groups["m"].Value, noun, m.Index, m.Groups["n"].Index, m.Length);
        }
    }

    // 五所学校 | 4个乡镇 | 三部门 | 三镇; not 第三期, 三年, 3万, 三级甲等, 两癌
    [GeneratedRegex("(?<![\\d.,第约近每十百千万几数第一二两三四五六七八九十])(?<n>\\d{1,2}|十[一二三四五六七八九]?|[两二三四五六七八九])(?:(?<m>个|家|所|类|种|项|大类|大|方面|方|位|名|座|处|支|条|块|件|期|场|次|批|步|点|道|套|台|辆|栋|间|份|宗|片|环节|阶段|部分)|(?=部门|乡镇|[镇乡村校省市县院局委办站厂](?![级长民道]|[一-龥]{0,1}[级长])|单位|中心|学校|片区|标段)|(?=[馆园所站方组队街路河湖库桥区岗员][一-龥]))(?!多|余|左右|以上|以下|月|年|半|小时|百分|点|[十百千万亿])(?<noun>[一-龥]{0,8})")]
    private static partial Regex Counted();
}
