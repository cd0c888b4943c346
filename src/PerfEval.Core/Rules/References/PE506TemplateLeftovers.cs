using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>模板残留: no prompt or placeholder of the template is left in the report.</summary>
public sealed partial class PE506TemplateLeftovers : IConsistencyRule
{
    private const int MostShown = 5;

    public RuleDescriptor Descriptor { get; } = new("PE506", "模板残留", Severity.Warning, "报告中没有模板提示语和占位符")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = "项目概况（200字以内）：本项目改造泵站。",
        Silent = "项目概况：本项目改造泵站。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = report.Document;
        // One finding for each wording, with its first places.
        // 中标金额＊＊＊万元 is masked for publication, which is no leftover.
        var left = Leftover().Matches(document.Folded).Select(m => document.Cite(new TextSpan(m.Index, m.Length))).Where(e => !e.Quote.AsSpan().ContainsAny('＊', '*'))
            .GroupBy(e => e.Quote, StringComparer.Ordinal).ToList();
        if (left.Count == 0) return RuleResult.NotApplicable;
        var findings = left.Select(g =>
        {
            IReadOnlyList<Evidence> places = [.. g.Take(MostShown)];
            return new Finding(Descriptor.Id, Severity.Warning, $"模板内容“{g.Key}”未替换或未删除{(g.Count() > 1 ? $"（{g.Count()}处）" : "")}", places);
        }).ToList();
        return RuleResult.From(findings, [.. findings.Select(f => new Verification(RuleOutcome.Violated, f.Message, f.Evidence))]);
    }

    // （200字以内） | 20XX年 | ××项目 | XXX万元 | （请在此处填写…） | 填写说明：… | [单位名称] ; not 3×4, not an X in Latin words.
    [GeneratedRegex("""
        [（(【\[](?=[^（()）【】\[\]\n]{0,50}(?:说明|概述|描述|填写|简述|介绍|阐述|限|不超过))[^（()）【】\[\]\n]{0,60}\d{2,4}字(?:以内|左右|之内|以上)?[）)】\]]
        |(?<!字数)[（(【\[]?(?<!字数)(?:限|不超过|控制在)?(?<!字数控制在)(?<!\d)\d{2,4}字(?:以内|左右|之内)[）)】\]]?
        |(?<![A-Za-z\d×xX*＊.])(?:20)?(?:X{2,8}|x{2,8}|×{2,8})(?!牌|型|系列|-)(?![A-Za-z×xX\d])(?:年|月|日|县|市|区|省|镇|乡|局|委|办|项目|单位|部门|万元|元|%|分|公司)?
        |[（(【\[](?:请|此处|在此|根据实际)[^）)】\]\n]{0,20}(?:填写|填报|说明|描述|概述|列明|补充|删除)[^）)】\]\n]{0,20}[）)】\]]
        |(?:请|应)?(?:简要|逐项|分别|重点)(?:说明|描述|阐述|分析|介绍)(?:项目|资金|以下|本|上述)[^。\n]{0,40}(?:等(?:情况|内容))?(?:[，,](?:并附|可附|不超过))
        |(?m:^[ 　]*[（(【](?:包括|主要包括|主要说明|说明|简要|简述|请|重点|逐项|分析|描述|概述|列明)[^（()）【】\n]{6,120}(?:等|等情况|等内容|等方面|说明|分析|填写|填报|描述|阐述|概述|列示|进行|情况)[。]?[）)】][ 　]*$)
        |[（(【]?(?:此处|请在此|在此处?)(?:填写|填报|说明|描述|插入|录入|补充)[^（()）【】\n。]{0,24}[）)】]?
        |[（(【](?:填写|填报|请填写?|录入)[^（()）【】\n]{1,16}[）)】]
        |[（(【]请?(?:简要|简单)(?:描述|说明|介绍|概述|阐述|填写)[^（()）【】\n]{0,60}[）)】]
        |[（(【][^（()）【】\n]{2,60}(?:可附表|可附图|可另附|请逐项|请如实|可附[^（()）【】\n]{0,6}说明)[^（()）【】\n]{0,30}[）)】]
        |[（(【](?:请说明|可另附页|可附页|请逐|请简|应说明)[^（()）【】\n]{0,40}[）)】]
        |[（(【](?:填[表报写]说明|填报要求|编写说明)[：:](?=[^\n]{0,20}(?:\d[.、．]|本表|请|逐|按|得分))[^\n）)】]{0,40}
        |(?<=[\u4e00-\u9fa5])_{2,}(?=(?:个|名|人|户|万元|元|%|分|公里|亩|家|次|项|年|月|日))
        |(?<=得分|得|等级|等次|金额|资金|支出)(?:为|是)[ 　]{2,}(?:分|级|万元|元|[，。；])
        |(?<=[率度例])(?:为|达到?|是)[ 　_]{1,8}[%％]
        |[【\[][ 　]{0,6}[】\]](?=分|级|万元|元|%|个|项|。|，)
        |[（(【](?:示例|样例|范例)[：:][^（()）【】\n]{2,60}[）)】]
        |[\[【]?(?:单位|项目|部门|县区?|年度)名称[\]】](?!：)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Leftover();
}
