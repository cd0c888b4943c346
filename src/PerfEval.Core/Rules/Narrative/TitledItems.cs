using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>A count and the titles or the counted items named behind it: 临时展览五个：《…》《…》, 设备5类51台，分别是音响2套、灯光8台….</summary>
internal static partial class TitledItems
{
    public static IEnumerable<ItemCount> In(Sentence sentence)
    {
        if (!sentence.Words.Contains('《', StringComparison.Ordinal) && !sentence.Words.Contains("分别", StringComparison.Ordinal) && !sentence.Words.Contains("依次", StringComparison.Ordinal)) yield break;
        foreach (var m in Titles().Matches(sentence.Words).Concat(Counted().Matches(sentence.Words)))
        {
            if (CountWords.Number(m.Groups["n"].Value.Replace('两', '二')) is not (>= 2 and <= 30 and var stated)) continue;
            var list = m.Groups["list"].Value;
            var items = list.StartsWith('《') ? list.Count(c => c == '《') : list.Split('、', '和', '及', '，').Count(p => p.Any(char.IsAsciiDigit));
            if (items < 2 || Math.Abs(items - stated) > Math.Max(2, stated / 3)) continue;
            yield return new ItemCount(stated, items, items, new TextSpan(sentence.Span.Start + m.Groups["count"].Index, m.Groups["count"].Length), new TextSpan(sentence.Span.Start + m.Groups["list"].Index, list.Length)) { IsNamed = true };
        }
    }

    // “举办临时展览五个：《古窑寻踪》《红土丹心》”, “出台四个文件：《…》、《…》和《…》”; not “《…》等”
    [GeneratedRegex("(?<count>[\u4e00-\u9fa5]{0,6}(?<![第约近\\d.])(?<n>\\d{1,2}|[两二三四五六七八九十]{1,2})(?:个|项|份|部|种|期|场|册|本|篇|台|出|首|套|类)[\u4e00-\u9fa5]{0,8})(?:[：:，,]|[，,]?(?:分别)?(?:是|为)[：:]?|[，,]?即)[ ]*(?<list>(?:《[^》]{1,40}》[、，和与及 ]?)+)(?=[。；，]|$)")]
    private static partial Regex Titles();

    // “设备5类51台（套、部），分别是LED显示屏1套、视频会议终端14台、…”: each item with a number of its own
    [GeneratedRegex("(?<count>[\u4e00-\u9fa5]{0,6}(?<![第约近\\d.])(?<n>\\d{1,2}|[两二三四五六七八九十]{1,2})(?:类|种|项|个|处|家|所))[^，。；：]{0,16}?[，,：:]?(?:分别|依次)(?:是|为)[：:]?(?<list>(?:[A-Z\u4e00-\u9fa5]{2,12}\\d{1,6}[\u4e00-\u9fa5]{1,2}[、，和及]?)+)(?=[。；]|$)")]
    private static partial Regex Counted();
}
