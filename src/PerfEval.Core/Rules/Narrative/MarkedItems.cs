using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Counts whose items follow with marks: “四个方面：一是…二是…”, “分为三个子项目。” and then paragraphs 1. 2. 3.</summary>
internal static partial class MarkedItems
{
    private const int Longest = 30;
    private const int MostItems = 15;

    public static IEnumerable<ItemCount> In(SourceDocument document)
    {
        var blocks = document.Blocks.Where(b => !document.Tables.Any(t => t.Span.Overlaps(b.Span))).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            var words = Words(document, blocks[i]);
            foreach (Match m in Announced().Matches(words))
            {
                if (CountWords.Number(m.Groups["n"].Value) is not (>= 2 and <= MostItems and var stated)) continue;
                if (!(InWords().IsMatch(m.Value) && !Concrete().IsMatch(m.Groups["noun"].Value)) && !SummingUp().IsMatch(m.Groups["noun"].Value) && !Announcing().IsMatch(words[Math.Max(0, m.Index - 8)..m.Index] + m.Value) && !Summed().IsMatch(words[..m.Index])) continue;
                var rest = words[(m.Index + m.Length)..];
                var found = rest.Trim().Length == 0 ? Below(document, blocks, i) : Inside(document, blocks, i, m.Index + m.Length);
                if (found is not var (count, at) || count < 2) continue;
                yield return new ItemCount(stated, count, count, new TextSpan(blocks[i].Span.Start + m.Groups["count"].Index, m.Groups["count"].Length), at);
            }
        }
    }

    // Marks inside the paragraph, going on in those that begin with the next mark.
    private static (int Count, TextSpan At)? Inside(SourceDocument document, List<Block> blocks, int index, int from)
    {
        var words = Words(document, blocks[index])[from..];
        if (ItemMark.Read(words) is not { Ordinal: 1 } first) return null;
        var start = blocks[index].Span.Start + from;
        var count = first.CountIn(words, 0);
        // “二是坚持实用为主。…为两个部分，一是…二是…” stands in a list of the same marks: the next paragraph goes on with the outer one.
        if (ItemMark.Read(Words(document, blocks[index]))?.Style == first.Style) return (count, new TextSpan(start, first.Length));
        for (var next = index + 1; next < blocks.Count && ItemMark.Read(Words(document, blocks[next])) is { } mark && mark.Style == first.Style && mark.Ordinal == count + 1; next++)
            count = first.CountIn(Words(document, blocks[next]), count);
        return (count, new TextSpan(start, first.Length));
    }

    // Paragraphs 1. 2. 3. right below; other paragraphs between them belong to the item above.
    private static (int Count, TextSpan At)? Below(SourceDocument document, List<Block> blocks, int index)
    {
        if (index + 1 >= blocks.Count || ItemMark.Read(Words(document, blocks[index + 1])) is not { Ordinal: 1 } first) return null;
        var own = ItemMark.Read(Words(document, blocks[index]));
        var count = 0;
        for (var i = index + 1; i < blocks.Count; i++)
        {
            var words = Words(document, blocks[i]);
            if (ItemMark.Read(words) is not { } mark) continue;
            if (mark.Style == first.Style && mark.Ordinal == count + 1) count = first.IsPhrase ? first.CountIn(words, count) : count + 1;
            else if (mark.Rank < first.Rank || mark.Style == first.Style || (own is not null && mark.Style == own.Style)) break;
        }
        return (count, new TextSpan(blocks[index + 1].Span.Start, Math.Min(Longest, first.Length)));
    }

    private static string Words(SourceDocument document, Block block) => document.Folded.Substring(block.Span.Start, block.Span.Length);

    // “该项目分为三个子项目。”, “主要有三类应用：”, “主要为两个部分，”; a full stop only at the end of the paragraph.
    [GeneratedRegex("(?<count>(?<![\\d第约近.每这几上述一二三四五六七八九十])(?<n>\\d{1,2}|[两二三四五六七八九十]{1,2})(?<noun>(?:个|大|项|类|种|点|条|步|方面|方面的?|部分|件|块|招|关|手|道|个环节)(?!多|余|左右|以上|月|年)[^，,；：:。（()）、\\d\\n]{0,8}))(?:如下)?(?:[：:，,。](?=\\s*$)|[：:，,。](?=\\s*(?:一[是要]|一、|1[.、．]|[（(][一1][)）]|①|第一[，,、是])))")]
    private static partial Regex Announced();

    // Nouns that sum up what follows; 28个单位的栏目 sums up nothing.
    [GeneratedRegex("方面|部分|内容|子项目|分项|阶段|环节|步骤|步$|任务|问题|措施|应用|工作|类|目标|板块|模块|建议|特点|经验|做法|原则|体系|[点条项]$")]
    private static partial Regex SummingUp();

    // “抓了四件事：一是…”: a count in words right before the marks sums them up; 两个食堂：一是 tells what was done with them.
    [GeneratedRegex("^[两二三四五六七八九十].*[：:，,]$")]
    private static partial Regex InWords();

    [GeneratedRegex("^个?(?:月|季度|年度|学校|村|镇|乡|县|区|单位|公司|食堂|水厂|医院|站|厂|项目|工程|标段|小组|工作组|组)")]
    private static partial Regex Concrete();

    // “存在的主要问题有三个：一是…”
    [GeneratedRegex("(?:问题|不足|困难|原因|建议|措施|做法|经验|成效|目标|任务|特点|工作|内容)(?:主要)?(?:有|是|为|共|包括|体现在|表现在)(?:以下)?$")]
    private static partial Regex Summed();

    [GeneratedRegex("分为|分成|如下|以下|下列|主要有|主要为|主要是|包括")]
    private static partial Regex Announcing();
}
