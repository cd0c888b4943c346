using System.Text.RegularExpressions;
using PerfEval.Core.Classification.Wording;

namespace PerfEval.Core.Classification;

/// <summary>Weighs the cue words of a sentence by the table models/passages/cues.tsv.</summary>
internal sealed partial class CueLexicon
{
    private const int MostOfOneCue = 2;

    private CueLexicon(IEnumerable<string> rows) => Table = new CueTable(rows);

    public static CueLexicon Embedded { get; } = new(EmbeddedTable.Rows("cues"));

    internal CueTable Table { get; }

    public CueScores Weigh(string sentence)
    {
        var words = Table.Read(Unsolved().Replace(sentence, "□未果□"));
        var open = Without("mask", Without("deny", words));
        var denied = Table.Possible("deny", words).Any(c => c.Pattern.IsMatch(words.Text));
        var turn = Turn().Match(open.Text);
        var told = turn.Success ? open.Text[turn.Index..] : words.Text;
        return new CueScores(
            Sum("problem", open),
            Sum("suggestion", open),
            // purposes are masked as problems, yet “避免重复浪费” is still a clause of a suggestion
            Sum("imperative", words),
            Most("other", words),
            Sum("achieved", Read(Quoted().Replace(told, "□"), words)),
            Sum("done", words),
            Most("context", words),
            Most("remedied", words),
            denied);
    }

    private CuedText Without(string role, CuedText words) => Read(Table.Possible(role, words).Aggregate(words.Text, (left, cue) => cue.Pattern.Replace(left, "□")), words);

    private double Sum(string role, CuedText words) => Table.Possible(role, words).Sum(c => c.Weight * Math.Min(MostOfOneCue, c.Pattern.Count(words.Text)));

    private double Most(string role, CuedText words) => Table.Possible(role, words).Where(c => c.Pattern.IsMatch(words.Text)).Select(c => c.Weight).DefaultIfEmpty(0).Max();

    // Nothing was replaced in most sentences.
    private CuedText Read(string text, CuedText before) => ReferenceEquals(text, before.Text) ? before : Table.Read(text);

    // “至今未得到解决”, “没有足额到位”: the solving is what lacks
    [GeneratedRegex("(?:未|没有|没能|未能|尚未|不能)(?:足额|按时|按期|全部|如期|同步|及时|完全|全面)(?:得到)?(?:到位|完成|支付|发放|拨付|安排|竣工|完工|验收|兑付|落实|归档|公开)|(?:未|难以|无法|不能|没有|得不到|不)(?:能)?(?:得到)?(?:有效|及时|彻底|完全|根本)?(?:地)?(?:解决|缓解|化解|消除|避免|改善|保障|落实|处置|修复|更换)")]
    private static partial Regex Unsolved();

    // “进一步提升法治水平”一类的话: quoted, not told
    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    // 取得一定成效，但…… : what counts comes after
    [GeneratedRegex("但是?|然而|不过|仍然?存在|还存在")]
    private static partial Regex Turn();
}
