using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>Reads who does which part of the work (承建, 监理, 运维, 实施单位): a role word and the name of an organization.</summary>
internal static partial class OrganizationReader
{
    public static IEnumerable<AttributeTold> Read(ClauseText clause)
    {
        var words = clause.Words;
        if (words.Contains("公司", StringComparison.Ordinal))
        {
            foreach (Match m in Undertaken().Matches(words).Concat(Undertook().Matches(words)))
            {
                var of = ThingReader.Read(m.Groups["of"].Value);
                var name = m.Groups["v"];
                if (of.IsNamed && of.Key != Thing.Whole && !Anybody().IsMatch(name.Value) && !OfTheProject().IsMatch(of.Key)) yield return new AttributeTold("承担单位", of.Head, name.Value, new TextSpan(clause.Span.Start + name.Index, name.Length));
            }
        }
        if (!MayName(words)) yield break;
        foreach (Match m in RoleFirst().Matches(words).Concat(NameFirst().Matches(words)))
        {
            var name = m.Groups["v"];
            if (Anybody().IsMatch(name.Value) || name.Value.Length < 4) continue;
            var of = ThingReader.Read(m.Groups["of"].Value);
            var thing = !of.IsNamed || of.Key == Thing.Whole || OfTheProject().IsMatch(of.Key) ? "" : of.Head;
            yield return new AttributeTold(Role(m.Groups["role"].Value, name.Value), thing, name.Value, new TextSpan(clause.Span.Start + name.Index, name.Length));
        }
    }

    // Most clauses link no name: both patterns need 由, 为 … and then the end of an organization's name.
    private static bool MayName(string words) => words.AsSpan().IndexOfAny(Links) is >= 0 and var link && words.AsSpan(link + 1).ContainsAny(NameEnds);

    private static readonly SearchValues<char> Links = SearchValues.Create("由为是：:系托");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("司团院所社学局会室心府处站队");

    // 建设单位 is the owner when it is an office, the builder when it's a company.
    private static string Role(string role, string name) => role switch
    {
        "承建" or "施工" or "中标" or "成交" or "承包" => "承建单位",
        "建设" => name.EndsWith("公司", StringComparison.Ordinal) ? "承建单位" : "实施单位",
        "实施" or "组织实施" => name.EndsWith("公司", StringComparison.Ordinal) ? "承建单位" : "实施单位",
        "供货" or "供应" => "供货单位",
        _ => role + "单位",
    };

    private const string Roles = "承建|施工|中标|成交|承包|监理|设计|勘察|供货|供应|运维|维护|运营|组织实施|实施|建设|检测|审计|物业|承保|测绘|评估|托管|管护|代建|配送|造价咨询|招标代理|编制|培训";
    private const string Name = "(?<v>[\u4e00-\u9fa5（）()]{2,22}?(?:有限责任公司|有限公司|股份公司|分公司|公司|集团|研究院|设计院|事务所|合作社|医院|大学|学院|管理局|局|委员会|办公室|发展中心|服务中心|中心|人民政府|办事处|总站|站|大队|总队|支队|协会))";

    // “项目监理单位为杭州中正监理有限公司”, “监理工作由…承担”, “建设单位经招标确定为…”
    [GeneratedRegex("(?<of>[^，。；]{0,14}?)(?<role>" + Roles + ")(?:单位|公司|企业|机构|方|人|主体|商|工作|任务|服务|供应商|(?=由))(?:经[^，。；]{0,10}?)?(?:最终)?(?:确定|选定|中标)?(?:为|是|：|:|由|系)" + Name + "(?=[，。；、]|$|负责|承担|具体|组织|实施|中标|承建|提供|施工)")]
    private static partial Regex RoleFirst();

    // “项目由浙南信安科技有限公司负责建设”
    [GeneratedRegex("(?<of>[^，。；]{0,14}?)(?:由|委托)" + Name + "(?:负责|承担|具体|牵头|组织|中标|统一|进行|独家|的|了)*(?<role>" + Roles + ")")]
    private static partial Regex NameFirst();

    // “扫描加工由四川云档信息技术有限公司中标承担”
    [GeneratedRegex("^(?<of>[一-龥]{2,12}?)(?:工作|任务|服务|项目)?由(?<v>[一-龥（）()]{3,20}?公司)(?:中标|负责|具体|独家|统一)*(?:承担|承接|承揽|负责|完成)")]
    private static partial Regex Undertaken();

    // “成都华典数据服务有限公司承接了扫描加工任务”
    [GeneratedRegex("^(?:经[^，]{2,6}，?)?(?<v>[一-龥（）()]{3,20}?公司)(?:中标|负责|具体|独家)*(?:承担|承接|承揽)了?(?<of>[一-龥]{2,12}?)(?:工作|任务|服务|项目)?(?=[。；]?$)")]
    private static partial Regex Undertook();

    [GeneratedRegex("^(?:该|本|上述|中标|第三方|专业|有资质|具备|具有|一家|各|当地|其|某)|资质|第三方|专业机构|等|各乡镇|所在")]
    private static partial Regex Anybody();

    [GeneratedRegex("^(?:本|该|项目|工程|建设|实施|总体|具体|经|通过|公开|招标|采购|确定|主要|及|和|的)*$")]
    private static partial Regex OfTheProject();
}
