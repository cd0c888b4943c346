using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Fields;

/// <summary>项目名称: from its label, the title, numbered sub-projects, or the name the text gives the project most often.</summary>
internal static partial class ProjectField
{
    public static Extracted<string>? Find(SourceDocument document, TableLayouts tables, IReadOnlyList<Section> sections, Extracted<string>? title, string? unit, Region region)
    {
        if (LabelledValue.Find(document, tables, Label()) is { } labelled) return labelled;
        // 部门整体支出: the department's whole spending is what is evaluated.
        if (title is not null && WholeDepartment().IsMatch(title.Value)) return unit is null ? null : new Extracted<string>(Seal().Replace(unit, "") + "部门整体支出", title.Evidence);
        return FromTitle(title, unit, region) ?? Subtitle(document, title) ?? SubProjects(document, sections) ?? MostNamed(document);
    }

    private static Extracted<string>? FromTitle(Extracted<string>? title, string? unit, Region region)
    {
        if (title is null) return null;
        var name = TitleName.Of(title.Value, [unit, region.Province, region.City, region.County]);
        return name.Length >= 4 && !Generic().IsMatch(name) ? new Extracted<string>(name, title.Evidence) : null;
    }

    // “——困难群众救助补助资金（通渭县）” or “（2022年度 县道养护和水毁修复）” below a title that only names the kind of report
    private static Extracted<string>? Subtitle(SourceDocument document, Extracted<string>? title)
    {
        if (title is null) return null;
        foreach (var block in document.Blocks.Where(b => b.Span.Start >= title.Evidence.Span.End - 1).Take(2))
        {
            var match = SubtitleLine().Match(document.Words(block.Span));
            if (!match.Success) match = BracketedLine().Match(document.Words(block.Span));
            if (match.Success && !OfDocument().IsMatch(match.Groups["name"].Value)) return new Extracted<string>(match.Groups["name"].Value, document.Cite(block.Span));
        }
        return null;
    }

    // 1.电子政务外网项目：… 2.县政府网站群日常运维项目：… 3.…系统应用建设。 below 项目概况
    private static Extracted<string>? SubProjects(SourceDocument document, IReadOnlyList<Section> sections)
    {
        var overview = sections.FirstOrDefault(s => Overview().IsMatch(s.Heading));
        if (overview is null) return null;
        var names = sections.Where(s => s.Depth > overview.Depth && overview.Body.Contains(s.HeadingSpan)).ToList();
        if (names.Count < 2) return null;
        var depth = names.Min(n => n.Depth);
        var own = names.Where(n => n.Depth == depth).ToList();
        if (own.Count < 2 || (!own.Exists(s => s.Heading.Contains("项目", StringComparison.Ordinal)) && own.Exists(s => s.Heading.Length > 16))) return null;
        if (own.Exists(n => n.Heading.Length > 40 || NotProject().IsMatch(n.Heading))) return null;
        var list = own.Select(n => Place().Replace(ProjectTail().Replace(n.Heading.Trim('：', ':', '。', ' '), ""), "")).ToList();
        return new Extracted<string>(string.Join("、", list), document.Cite(own[0].HeadingSpan));
    }

    private static Extracted<string>? MostNamed(SourceDocument document)
    {
        var named = Named().Matches(document.Body).Select(m => (m.Groups["name"].Value, m.Groups["name"].Index))
            .Where(m => !Generic().IsMatch(m.Value) && !NotProject().IsMatch(m.Value)).ToList();
        var best = named.GroupBy(m => m.Value).Where(g => g.Count() >= 2 || named.Count == 1).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).FirstOrDefault();
        if (best is null && named.Count > 0) best = named.GroupBy(m => m.Value).First();
        return best is null ? null : new Extracted<string>(best.Key, document.Cite(new TextSpan(best.First().Index, best.Key.Length)));
    }

    [GeneratedRegex("^(?:(?:预算|支出|财政|被评价|评价|自评|绩效|一级|二级|三级|本)?(?:项目|政策|资金|专项|任务|专项资金|项目支出)|转移支付)名称(?:及(?:编码|代码))?$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^[\s]*[-—－–]{1,3}[ ]?(?<name>[^—，。：:]{4,40}?)(?:[（(][^）)]{2,14}[）)])?[\s]*$")]
    private static partial Regex SubtitleLine();

    [GeneratedRegex(@"^[\s]*[（(](?:(?:19|20)\d{2}年?度?)?[\s]*(?<name>[^\s—，。：:]{4,40})[）)][\s]*$")]
    private static partial Regex BracketedLine();

    // （征求意见稿） and （公开版） say what the paper is, （单位：万元） how it counts.
    [GeneratedRegex("稿$|版$|样[表本]?$|表$|报告|自评|评价|章$|单位|万元|附件|年度$|转载|[局厅委办]$|中心$")]
    private static partial Regex OfDocument();

    [GeneratedRegex("[（(][^（）()]{1,6}章[）)]")]
    private static partial Regex Seal();

    [GeneratedRegex("部门整体|整体支出|整体绩效|（单位）整体")]
    private static partial Regex WholeDepartment();

    [GeneratedRegex(@"^(?:\d{4}年?度?|项目|专项|财政|支出|资金|部门|单位|年度|预算|绩效|自评|整体|县级|市级|省级|本级|本|该|此|各|其他|上述|重点|一般|所有|全部|具体|工作|的|评价|中央对地方|中央|省对下|转移支付|一般性|共同财政事权|预算执行|情况)*(?:项目)?$|(?:本|该|此|各|上述)项目$")]
    private static partial Regex Generic();

    [GeneratedRegex("项目概况|项目(?:基本)?情况|项目简介")]
    private static partial Regex Overview();

    [GeneratedRegex("将|列入|通过|实施|为了|根据|按照|开展|性质|用途|范围|目标|背景|内容|依据|资金|单位|立项|情况|组织|管理|职能|是|在|已|的项目|对项目|为项目|和项目|等项目|按项目")]
    private static partial Regex NotProject();

    [GeneratedRegex("项目$")]
    private static partial Regex ProjectTail();

    [GeneratedRegex("^[\u4e00-\u9fa5]{2,8}?[县市区州]人民政府(?!网)")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=[\s，。；、：:（“""]|^|了解|为|年度|年)(?<name>(?:(?!年度|年)[\u4e00-\u9fa5A-Za-z0-9+“”]){4,30}?(?:项目|工程))(?=预算|资金|总|的|共|安排|实际|累计|全年|已|由|建设|实施|于|是|，|。|”|支出|计划)")]
    private static partial Regex Named();
}
