using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction;

/// <summary>Names of chapters that reports print as headings without a number (存在问题, 下一步改进措施).</summary>
internal static partial class ChapterNames
{
    private const int LongestName = 30;

    /// <summary>Whether the words, without number and colon, are the name of a chapter and nothing else.</summary>
    public static bool IsName(string words) => words.Length <= LongestName && Name().IsMatch(words);

    /// <summary>附件2, 附表：… : where the narrative ends.</summary>
    public static bool IsAnnex(string line) => line.Length <= LongestName && Annex().IsMatch(line);

    /// <summary>资金使用方面的问题, 项目管理方面: one of a row of headings of the same make.</summary>
    public static bool IsAspect(string words) => Aspect().IsMatch(words);

    // 存在的主要问题及原因分析 | 资金使用方面的问题 | 下一步改进措施 | 意见和建议 | 项目基本情况 | 主要经验及做法 | 其他需要说明的问题
    [GeneratedRegex(
        """
        ^(?:
          (?:项目|工作|绩效管理|主要)?(?:中|目前|当前)?(?:存在|发现)的?(?:主要|突出)?(?:问题|不足|困难|短板)(?:(?:及|和|与|、)(?:其|主要)?(?:问题|不足|困难|成因|原因|建议|对策|(?:下一步)?(?:的)?(?:改进|整改|工作)(?:措施|意见|建议|情况|计划|方向)))*(?:分析|情况|及建议)?
        | .{2,10}方面(?:的?(?:主要)?(?:问题|不足|建议|措施|原因))?
        | (?:有关|相关|几点|工作|政策|对策|管理|意见(?:和|与|及|、)|问题(?:和|与|及|、)|改进(?:措施)?(?:和|与|及|、)?)?(?:的)?建议(?:(?:和|与|及|、)(?:意见|措施|对策))?
        | (?:下一步|下步|下一阶段|今后|后续|下年度|拟采取的?)(?:的)?(?:工作|改进|整改|完善|重点|主要){0,3}(?:的)?(?:措施|计划|打算|安排|思路|建议|意见|方向)(?:(?:和|与|及|、)(?:建议|措施|打算|计划|安排))?
        | (?:主要)?(?:改进|整改|完善)(?:的)?(?:措施|意见|方向|方案|办法|计划)(?:(?:和|与|及|、)(?:建议|意见|措施))?
        | (?:未完成|偏离|偏差|未达标)?(?:绩效目标)?(?:的)?(?:主要)?原因(?:分析)?(?:(?:和|与|及|、)(?:下一步)?(?:改进|整改)?措施)?
        | 主要?(?:经验|做法|成效)(?:(?:和|与|及|、)(?:经验|做法|成效))*
        | (?:主要)?(?:经验|做法|工作成效)(?:(?:和|与|及|、)(?:经验|做法|成效))*
        | (?:项目|部门|单位)?(?:基本|总体|简要)?(?:概况|基本情况|背景)
        | (?:项目)?资金(?:到位|使用|管理|支出|安排|执行)(?:(?:和|与|及|、)?(?:使用|管理|执行))?情况(?:分析)?
        | (?:项目)?(?:组织)?实施(?:管理)?情况(?:分析)?
        | (?:综合)?(?:评价|自评)(?:工作)?(?:情况|结论|结果)(?:及(?:评价|自评)?(?:结论|结果))?
        | (?:绩效)?(?:自评)?结果.{0,3}应用(?:和|与|及|、)公开情况
        | 其[他它]需要说明的(?:问题|情况|事项)
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // 附件3-2 | 附表：
    [GeneratedRegex(@"^附[件表]\s*[0-9一二三四五六七八九十]*(?:[-－—][0-9]+)?\s*(?:[:：].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Annex();

    // 资金使用方面的问题 | 项目绩效方面
    [GeneratedRegex(@"方面(?:的?(?:主要)?(?:问题|不足|建议|措施|原因))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Aspect();
}
