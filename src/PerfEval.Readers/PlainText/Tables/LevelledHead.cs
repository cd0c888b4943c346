using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>The head of a scoring table (评分表) in which every level of indicators has its 分值 beside it: 一级指标, 分值, 二级指标, 分值, then what is judged, then 得分.</summary>
internal sealed partial record LevelledHead(int Levels, int Texts, int Scores, bool Remark)
{
    public int Count => (2 * Levels) + Texts + Scores + (Remark ? 1 : 0);

    private const int MostTexts = 4;

    public static LevelledHead? Read(IReadOnlyList<string> words)
    {
        var (at, levels) = (0, 0);
        while (at + 1 < words.Count && Level().IsMatch(words[at]) && Full().IsMatch(words[at + 1])) (at, levels) = (at + 2, levels + 1);
        if (levels < 2) return null;
        var (texts, scores) = (0, 0);
        while (at < words.Count && texts <= MostTexts && Text().IsMatch(words[at])) (at, texts) = (at + 1, texts + 1);
        while (at < words.Count && Score().IsMatch(words[at])) (at, scores) = (at + 1, scores + 1);
        if (texts is 0 or > MostTexts || scores == 0) return null;
        return new LevelledHead(levels, texts, scores, at < words.Count && Reason().IsMatch(words[at]));
    }

    [GeneratedRegex("^(?:[一二三四]级(?:绩效)?指标|指标(?:名称|类别|内容))$", RegexOptions.NonBacktracking)]
    private static partial Regex Level();

    [GeneratedRegex("^(?:标准)?(?:分值|权重|分数|标准分)(?:[（(].{1,4}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Full();

    [GeneratedRegex("^(?:具体|评价|考核|评分|指标|打分|计分|扣分|目标|实际|完成|自评)?(?:指标|标准|内容|要点|细则|办法|解释|说明|情况|依据|规则|值|目标|完成情况|完成值)$", RegexOptions.NonBacktracking)]
    private static partial Regex Text();

    [GeneratedRegex("^(?:自评|实际|评价|考核|复核|单位自评|财政评价)?(?:得分|评分|分)$", RegexOptions.NonBacktracking)]
    private static partial Regex Score();

    [GeneratedRegex("^(?:扣分|失分|偏差)?(?:原因|说明|理由)|^备\\s*注$", RegexOptions.NonBacktracking)]
    private static partial Regex Reason();
}
