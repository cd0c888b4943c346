using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>“全年未发生安全责任事故” against “施工期间发生1起安全责任事故”: none told in one place, some in another.</summary>
internal static partial class NoneAndSome
{
    public static IEnumerable<StateConflict> In(SelfEvaluationReport report)
    {
        var none = report.Statements.Where(s => s.Mood is Mood.Told or Mood.Conditional).Select(s => (Statement: s, Match: None().Match(s.Words))).Where(n => n.Match.Success && !Conditional().IsMatch(n.Statement.Words)).ToList();
        if (none.Count == 0) yield break;
        foreach (var some in report.Statements.Where(s => s.Mood == Mood.Told))
        {
            if (Some().Match(some.Words) is not { Success: true } m) continue;
            var contrary = none.Find(n => n.Statement.Place != some.Place && IsOne(n.Match.Groups["thing"].Value, m.Groups["thing"].Value) && (n.Statement.Years.Count == 0 || some.Years.Count == 0 || n.Statement.Years.Intersect(some.Years).Any()));
            if (contrary.Statement is not null) yield return new StateConflict(contrary.Statement, some);
        }
    }

    // 安全责任事故 is an 安全事故, but none of the one kind says nothing of another.
    private static bool IsOne(string none, string some) =>
        none.EndsWith("安全事故", StringComparison.Ordinal) && Accident().IsMatch(some) || none.EndsWith(some, StringComparison.Ordinal) && (some.Length >= 4 || none is "群众投诉" or "有效投诉" or "任何投诉" or "居民投诉" or "投诉") || some.EndsWith(none, StringComparison.Ordinal) || none[^2..] == some[^2..] && SameThing.IsShortFor(none, some);

    [GeneratedRegex("(?:坠落|触电|坍塌|伤亡|机械伤害|亡人|施工|安全生产|安全责任|物体打击)事故$")]
    private static partial Regex Accident();

    private const string Things = "事故|投诉|举报|信访|上访|纠纷|案件|违规(?:行为|问题)?|违纪(?:行为)?|中断|故障|停水|停电|返贫|疫情|火灾|溺亡|差错";

    [GeneratedRegex("(?:(?:未|没有|无|零|不存在)(?:发生|出现|收到|接到|产生|有|任何|一起|重大|较大|过)*)(?<thing>[\u4e00-\u9fa5]{0,8}?(?:" + Things + "))(?:的)?(?:发生|情况|现象|问题|事件|记录)*(?=[。；，、]|$)")]
    private static partial Regex None();

    [GeneratedRegex("(?:发生|出现|收到|接到|受理|查处|产生|引发)了?(?:(?:\\d+|[一二两三四五六七八九十]{1,2})(?:多)?[起件次例宗个处]|多[起件次例宗])(?<thing>[\u4e00-\u9fa5]{0,8}?(?:" + Things + "))|(?:发生|出现|收到|接到|受理|查处)了?(?<thing>[\u4e00-\u9fa5]{0,6}?(?:" + Things + "))(?:\\d+|[一二两三四五六七八九十]{1,2})[起件次例宗]")]
    private static partial Regex Some();

    [GeneratedRegex("如|若|扣|得\\d|目标|确保|杜绝|防止")]
    private static partial Regex Conditional();
}
