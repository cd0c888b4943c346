using System.Text.RegularExpressions;

namespace PerfEval.Core.Classification;

/// <summary>Reads from its heading what a chapter is about.</summary>
internal static partial class ChapterRoles
{
    public static ChapterRole Of(string heading)
    {
        if (Annex().IsMatch(heading)) return ChapterRole.Annex;
        if (Remarks().IsMatch(heading)) return ChapterRole.Remarks;
        if (NoChapterOfProblems().IsMatch(heading)) return ChapterRole.Experience;
        // “（三）整改措施落实不到位” states a problem, “针对……的问题” opens a suggestion: the chapter above counts.
        if (Statement().IsMatch(heading)) return ChapterRole.Unknown;
        var problem = Problem().IsMatch(heading);
        var suggestion = Suggestion().IsMatch(heading);
        if (problem && suggestion) return ChapterRole.Both;
        if (problem) return ChapterRole.Problem;
        if (Deviation().IsMatch(heading)) return suggestion ? ChapterRole.Both : ChapterRole.Deviation;
        if (suggestion) return ChapterRole.Suggestion;
        if (Experience().IsMatch(heading)) return ChapterRole.Experience;
        if (Purpose().IsMatch(heading)) return ChapterRole.Purpose;
        return Background().IsMatch(heading) ? ChapterRole.Background : ChapterRole.Unknown;
    }

    // 附件 | 附表1
    [GeneratedRegex("^附[件表]")]
    private static partial Regex Annex();

    // 其他需要说明的问题 | 需说明的事项
    [GeneratedRegex("需要?(?:补充)?说明的|^其[他它](?:问题|情况|事项)$")]
    private static partial Regex Remarks();

    // 解决的主要问题 | 上年度问题整改落实情况 | 后续工作计划 (of the project, in the form of some provinces)
    [GeneratedRegex("解决的?.{0,4}问题|整改(?:落实|完成)?情况|^后续工作(?:计划|安排)$|结果.{0,6}(?:应用|公开)")]
    private static partial Regex NoChapterOfProblems();

    // not 问题与不足, 存在的不足; 后期维护有待加强 | 整改措施落实不到位 | 针对预算编制不准的问题
    [GeneratedRegex("^针对|有待|不到位|不够|(?<!存在的?|主要的?|问题[与和及、或]|困难[与和及、或]|问题|^)不足$|滞后|偏[低慢粗弱]|不[高强严细全实]$|薄弱$|缺乏|缺失|未(?:按|及时|能|落实|明确)")]
    private static partial Regex Statement();

    // 存在的主要问题 | 问题和建议 | 不足之处 | 项目管理方面的问题 | 困难与挑战 | 还有哪些不行的 | 没做好的地方 | 差距与短板
    [GeneratedRegex("(?:存在|发现|主要|面临|当前|目前|突出|还有).{0,8}(?:问题|不足|困难|短板|毛病|差距|不行|欠缺)|^(?:问题|不足|困难|短板|差距|毛病|难处|难点|薄弱环节)|没(?:有)?(?:做|办|管|干)(?:好|成|到)的|(?:不满意|欠账|遗憾|难处|难点|薄弱环节|不尽人意)(?:的地方|之处)?$|(?:问题|不足|困难|不足之处)(?:及.{0,6}|和.{0,6}|与.{0,6}|分析)?$")]
    private static partial Regex Problem();

    // 有关建议 | 改进措施 | 下一步打算 | 整改计划 | 今后工作方向 | 怎么改 | 明年怎么办
    [GeneratedRegex("建议|对策|改进|整改|(?:怎么|如何|怎样)(?:改|办|补|做好)|^(?:打算|改法|请求|请示事项)|完善措施|下一?(?:步|阶段)|今后|(?:工作)?打算|(?:后续|下年度?|明年|来年).{0,6}(?:计划|措施|安排|工作)|应对措施")]
    private static partial Regex Suggestion();

    // 偏离绩效目标的原因 | 绩效目标未完成原因分析 | 扣分原因
    [GeneratedRegex("(?:偏离|偏差|未完成|未达|未实现|扣分|失分|短板).{0,14}(?:原因|分析|情况)|原因分析")]
    private static partial Regex Deviation();

    // 主要经验及做法 | 取得的成效 | 四、效果 | 项目产出和效果 | 走访案例 | 做成了哪些事 | 绩效目标完成情况; not 社会效益发挥不充分
    [GeneratedRegex("经验|做法|成效|亮点|成绩|特色|案例|访谈|做成了|(?:效果|效益|产出|成果|变化|反响|满意度)(?:情况|分析|指标|方面|实现情况)?(?:（.*）)?$|(?:效果|效益|产出)[和与及、].{0,6}$|绩效(?:分析|实现)|(?:完成|实现|达成)(?:的)?(?:情况|程度|分析)$|(?:数量|质量|时效|成本)(?:指标)?(?:（.*）)?$")]
    private static partial Regex Experience();

    // 项目背景 | 立项依据 | 绩效目标设定情况 | 绩效评价目的; not 绩效目标完成情况
    [GeneratedRegex("背景|立项|必要性|依据|目的|意义|^(?!.*(?:完成|实现|达成)).*目标(?:的?(?:设定|设立|设置|内容|情况|及).{0,6})?$")]
    private static partial Regex Purpose();

    // 项目概况 | 部门职责 | 评价工作情况 | 资金到位与使用（10分，得9分） | 自评结论 | 给自己打的分
    [GeneratedRegex("概况|分，(?:得|自评|扣)|资金(?:安排|来源|筹措|投入|到位|拨付|使用|管理|支出|执行|分配)?(?:[、和与及].{0,8})?情况|^资金(?:来源|安排|到位|使用|管理|拨付|支出)[、和与及]?.{0,6}$|(?:项目|业务|实施|财务|变更|组织|采购|合同|资产)管理(?:情况)?$|(?:采购|招标|合同|监理|验收|支出|付款|进度)情况$|实施情况|自评(?:结论|结果|得分|打分)|评价结(?:论|果)|综合评价|打(?:的)?分(?:情况)?$|来龙去脉|由来$|钱.{0,6}(?:用|花)|建设(?:规模|内容)$|项目内容$|概述|简介|职能|职责|单位.{0,4}情况|项目(?:基本)?情况|基本情况|评价工作|评价(?:过程|方法|原则|范围)|组织实施")]
    private static partial Regex Background();
}
