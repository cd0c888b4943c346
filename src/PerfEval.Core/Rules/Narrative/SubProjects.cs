using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Tells which part of the project a place in the text speaks of: the sub-project whose numbered heading it stands under.</summary>
internal sealed partial class SubProjects(SelfEvaluationReport report)
{
    /// <summary>The name of the whole project as a key.</summary>
    public const string Whole = "";

    // A dozen rules ask for the parts of the same report; the finest and last comes first.
    private static readonly ConditionalWeakTable<SelfEvaluationReport, List<(Section Section, string Key)>> Known = [];

    private readonly List<(Section Section, string Key)> sections = Known.GetValue(report, static report =>
        [.. report.Sections.Where(s => s.Depth > 1 && s.Number.Length > 0 && IsName(s.Heading) && !IsStep(report, s))
            .OrderByDescending(s => s.Depth).ThenByDescending(s => s.HeadingSpan.Start).Select(s => (s, Key(s.Heading)))]);

    /// <summary>Name of the sub-project a position stands under; <see cref="Whole"/> under none.</summary>
    public string At(int position)
    {
        foreach (var (section, key) in sections)
        {
            if (section.Body.Contains(position) || section.HeadingSpan.Contains(position)) return key;
        }
        return Whole;
    }

    /// <summary>The words of a name that tell it from others: 政府网站集约化建设项目 and 该政府网站集约化建设 are one.</summary>
    public static string Key(string name)
    {
        var words = Blank().Replace(Bracketed().Replace(name, ""), "");
        return Tail().Replace(Lead().Replace(words, ""), "");
    }

    /// <summary>True when both keys name one thing.</summary>
    public static bool IsSame(string a, string b) => a == b || (a.Length >= 5 && b.EndsWith(a, StringComparison.Ordinal)) || (b.Length >= 5 && a.EndsWith(b, StringComparison.Ordinal));

    /// <summary>True when one key is the other shortened: OA系统升级 for OA办公系统升级改版.</summary>
    public static bool IsShortFor(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < 5 || shorter.Length * 2 < longer.Length) return IsSame(a, b);
        var at = 0;
        foreach (var c in longer)
        {
            if (at < shorter.Length && shorter[at] == c) at++;
        }
        return at == shorter.Length;
    }

    // Chapter titles (绩效目标完成情况, 存在的问题) name no thing.
    private static bool IsName(string heading) => heading.Trim().Length is >= 3 and <= 40 && !ChapterWords().IsMatch(heading) && !GeneralWords().IsMatch(heading.Trim()) && !IndicatorName().IsMatch(heading.Trim());

    // （2）管护森林面积，计划52万亩, （4）救助对象准确率: a numbered list of indicators has no sub-projects.
    [GeneratedRegex("(?:率|人?数|数量|人次|面积|成本|标准|时间|机制|责任制|程度|水平)(?:[。：:]?$|目标|年初|实际|方面|，(?:计划|年初|预期))")]
    private static partial Regex IndicatorName();

    // 项目实施和管理, 组织与实施: no word of it names a thing.
    [GeneratedRegex("^(?:项目|工程|组织|领导|建设|实施|管理|执行|推进|运行|监督|监管|过程|和|与|及|、|的)+[。：:]?$")]
    private static partial Regex GeneralWords();

    // Below 项目实施情况 stand the steps of the work: 调研论证, 公开招标与合同签订.
    private static bool IsStep(SelfEvaluationReport report, Section section) =>
        report.Sections.Any(s => s.Depth < section.Depth && s.Body.Contains(section.HeadingSpan) && StepChapter().IsMatch(s.Heading) && !s.Heading.Contains("内容", StringComparison.Ordinal));

    [GeneratedRegex("实施情况|组织实施|组织情况|管理情况|实施过程|评价工作|工作情况|工作开展|过程情况|问题|不足|建议|经验|做法")]
    private static partial Regex StepChapter();

    [GeneratedRegex("概况|情况|目标|绩效|资金|问题|建议|措施|组织|评价|结论|经验|附件|说明|指标|产出|效益|满意度|效果|投入|分析|内容|依据|背景|自评|整改|意见|职能|职责|主要|其他|成效|质量|时效|成本|过程|决策|简介|简述|原因|做法|要求|验收|招标|合同|签订|论证|评审|归档|保管|审核|程序|步骤|资料|^开展|^加强|^明确|^完善|^提高|^强化|^推进|^落实|^规范|^健全|^严格")]
    private static partial Regex ChapterWords();

    [GeneratedRegex(@"[（(][^（）()]*[）)]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[\s“”""：:，。、]")]
    private static partial Regex Blank();

    [GeneratedRegex("^(?:该|本|此|其|我[县市区省办局单位]{1,2}|目前|现|其中|由于|因为?|但|且|并|截[止至][^，]{0,14}?[日月底末])+")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:子?项目|工程|工作)+$")]
    private static partial Regex Tail();
}
