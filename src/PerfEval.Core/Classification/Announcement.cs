using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification;

/// <summary>What a sentence announced for those that follow: “还存在以下问题：”, “提出如下建议：”.</summary>
internal sealed partial class Announcement
{
    private ChapterRole? role;
    private Section? within;
    private bool forLine;

    /// <summary>The announced role, unless a chapter deeper than the announcement says otherwise.</summary>
    public ChapterRole? Role(int depthOfChapter) => role is not null && (within?.Depth ?? 0) >= depthOfChapter ? role : null;

    public void EnterLine(List<Section> above)
    {
        if (forLine || within is null || !above.Contains(within)) role = null;
    }

    public void Hear(string sentence, bool endsLine, List<Section> above)
    {
        var heard = Suggestions().IsMatch(sentence) ? ChapterRole.Suggestion : Problems().IsMatch(sentence) ? ChapterRole.Problem : (ChapterRole?)null;
        if (heard is null) return;
        role = heard;
        within = above.FirstOrDefault();
        forLine = !endsLine || !sentence.EndsWith('：') && !sentence.EndsWith(':');
    }

    // 但还存在以下问题：一是…… | 主要不足有：
    [GeneratedRegex("(?:存在|暴露出|发现|面临|主要|以下|一些|反映出|还有)[^，。；：]{0,10}(?:问题|不足|困难|短板|薄弱环节)[^。；：]{0,14}[：:]")]
    private static partial Regex Problems();

    // 针对以上问题，提出以下建议： | 针对这些情况，我们准备： | 下一步，我局将重点做好以下工作：
    [GeneratedRegex("(?:建议|打算)(?:如下)?[：:]|(?:以下|如下|改进|整改|应对|解决|拟|将|准备)[^，。；：]{0,12}(?:措施|对策)(?:如下)?[：:]|(?:下一?步|今后|改进|整改)[^。；：]{0,24}[：:]|(?:针对|对于?|围绕|为了?解决)(?:上述|以上|这些|存在)[^。；：]{0,30}[：:]")]
    private static partial Regex Suggestions();
}
