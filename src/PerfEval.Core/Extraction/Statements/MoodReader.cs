using System.Text.RegularExpressions;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>Reads how a clause is meant (语气): as a fact, as a plan, as a condition, as what was before.</summary>
internal static partial class MoodReader
{
    public static Mood Read(ClauseText clause, bool isOpen, bool isDone = false)
    {
        if (Conditional().IsMatch(clause.SentenceWords)) return Mood.Conditional;
        if (Earlier().IsMatch(clause.Words) || EarlierSentence().IsMatch(clause.SentenceWords)) return Mood.Earlier;
        return (isOpen ? Hopes() : isDone && SaidOfAll().IsMatch(clause.Words) ? Ahead() : Planned()).IsMatch(clause.Words) || Hoped().IsMatch(clause.SoFar) ? Mood.Planned : Mood.Told;
    }

    [GeneratedRegex("如果|若(?!干)|如有|如未|如(?:项目|工程|企业|对方|乙方|单位|不)[^，]{0,4}未|凡|一旦|扣\\d|扣分|扣减|扣除|酌情|是否|不存在|杜绝|防止|避免|以免|不得|对未|对尚未|对于未|评分标准|评价标准|得\\d|应当|否则|前提|(?:为|在)[^，。]{0,8}条件|条件(?:下|是)|视为|每[低少]|达不到")]
    private static partial Regex Conditional();

    [GeneratedRegex("此前|之前|以前|原有|上年|去年|以往|往年|上一年|历年|前期|年初(?:尚)?未")]
    private static partial Regex Earlier();

    // “上年未完成的任务，本年已全部完成”
    [GeneratedRegex("^(?:[^，。]{0,4})(?:上年|去年|以前年度|往年|历史上|以往)")]
    private static partial Regex EarlierSentence();

    [GeneratedRegex("应[在于]|(?<![较比按照与原])计划(?!工期|时间|期内|全部|如期|完成了|组织|开展)|拟|预计|争取|力争|确保|将(?!(?:项目|资金|其|有关|相关))|(?:下一?步|下年|明年|次年)|待[^，]{2,10}后|需(?:要)?(?:在|于)")]
    private static partial Regex Planned();

    // “列入计划的青白瓷8件都修好”, “培训计划12期均按期举办”: 计划 names what was done.
    [GeneratedRegex("[均都已]")]
    private static partial Regex SaidOfAll();

    [GeneratedRegex("(?<!已)应[在于]|拟|预计|争取|力争|确保|将(?!(?:项目|资金|其|有关|相关))|下一?步|下年|明年|次年|待[^，]{2,10}后|需(?:要)?(?:在|于)|计划(?:于|在|到|至|明|次)")]
    private static partial Regex Ahead();

    // What is told unfinished names its plan: 滞后于计划, 未达到预期.
    [GeneratedRegex("拟|预计|争取|力争|确保|待[^，]{2,10}后")]
    private static partial Regex Hopes();

    [GeneratedRegex("下一?步|明年|次年|下年|今后|建议")]
    private static partial Regex Hoped();
}
