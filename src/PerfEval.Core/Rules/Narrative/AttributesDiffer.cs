using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds an attribute (承建单位, 地点, 期限, 批次 …) of one thing that two sentences tell differently.</summary>
internal static partial class AttributesDiffer
{
    public static IEnumerable<(string Name, Evidence First, Evidence Second, string One, string Other)> In(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        var told = report.Statements.Where(s => s.Mood is Mood.Told or Mood.Conditional && s.Attributes.Count > 0)
            .SelectMany(s => s.Attributes.Select(a => (Statement: s, Attribute: a))).Where(t => scopes.At(t.Attribute.Span.Start) == SubProjects.Whole).ToList();
        foreach (var group in told.GroupBy(t => t.Attribute.Name).Where(g => g.Count() > 1).SelectMany(g => Groups([.. g])).Where(g => g.Count is > 1 and < 12))
        {
            var all = group;
            var (name, of) = (all[0].Attribute.Name, all[0].Attribute.Of);
            // A third name, or two in one breath: there are several of them.
            if (all.Any(a => all.Any(b => a != b && a.Statement.Sentence == b.Statement.Sentence && !Agree(name, a.Attribute.Value, b.Attribute.Value)))) continue;
            var first = all[0];
            var other = all.Find(b => b.Statement.Sentence != first.Statement.Sentence && !Agree(name, first.Attribute.Value, b.Attribute.Value) && SameYear(first.Statement, b.Statement));
            if (other.Statement is null) continue;
            yield return (of.Length > 0 ? $"“{of}”的{name}" : $"项目{name}", report.Document.Cite(first.Attribute.Span), report.Document.Cite(other.Attribute.Span), first.Statement.Words.Trim(), other.Statement.Words.Trim());
        }
    }

    // The thing may be named shorter (站房 for 监测站房), or not at all where only one thing has the attribute.
    private static IEnumerable<List<(Statement Statement, AttributeTold Attribute)>> Groups(List<(Statement Statement, AttributeTold Attribute)> told)
    {
        var named = told.Where(t => t.Attribute.Of.Length > 0).ToList();
        if (named.Count == 0)
        {
            yield return told;
            yield break;
        }
        var groups = new List<List<(Statement Statement, AttributeTold Attribute)>>();
        foreach (var one in named)
        {
            var group = groups.Find(g => SameOf(g[0].Attribute.Of, one.Attribute.Of));
            if (group is null) groups.Add([one]);
            else group.Add(one);
        }
        var plain = told.Where(t => t.Attribute.Of.Length == 0).ToList();
        if (groups.Count == 1 && plain.Count > 0 && told[0].Attribute.Name is "供货单位" or "监理单位" or "运维单位" or "维护单位" or "设计单位" or "承建单位") yield return [.. plain.Concat(groups[0]).OrderBy(t => t.Attribute.Span.Start)];
        else foreach (var group in groups.Append(plain)) yield return group;
    }

    private static bool SameOf(string a, string b) => a == b || (Math.Min(a.Length, b.Length) >= 2 && (a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)) && !SameThing.Tells(a.Length > b.Length ? a[..^b.Length] : b[..^a.Length]));

    private static bool SameYear(Statement a, Statement b) => a.Years.Count == 0 || b.Years.Count == 0 || a.Years.Intersect(b.Years).Any();

    private static bool Agree(string name, string a, string b)
    {
        if (a == b) return true;
        if (name == "地点") return !OtherPlaces(a, b);
        if (name.EndsWith("批次", StringComparison.Ordinal)) return a != "1" && b != "1" && (a == "多" || b == "多");
        if (name.EndsWith("单位", StringComparison.Ordinal)) return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal) || IsAbbreviation(a, b) || Level(a) != Level(b);
        return false;
    }

    // 县水利局 for 清河县水利局, 信安科技 for 浙南信安科技有限公司
    private static bool IsAbbreviation(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var at = 0;
        foreach (var c in longer)
        {
            if (at < shorter.Length && shorter[at] == c) at++;
        }
        return at == shorter.Length;
    }

    // A company and an office do different parts of the work.
    private static bool Level(string name) => name.EndsWith("公司", StringComparison.Ordinal) || name.EndsWith("集团", StringComparison.Ordinal);

    // Two townships are two places; a township and a village of it, or a street and a building, may be one.
    private static bool OtherPlaces(string a, string b)
    {
        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)) return false;
        var (x, y) = (Names(a), Names(b));
        return x.Any(p => y.Any(q => Kind(p) == Kind(q))) && !x.Any(p => y.Any(q => p.EndsWith(q, StringComparison.Ordinal) || q.EndsWith(p, StringComparison.Ordinal)));
    }

    private static List<string> Names(string place) => [.. PlaceName().Matches(place).Select(m => m.Value).Where(n => !County().IsMatch(n))];

    private static string Kind(string name) => name.EndsWith("街道", StringComparison.Ordinal) || name[^1] is '镇' or '乡' ? "乡镇" : name.EndsWith("社区", StringComparison.Ordinal) || name[^1] is '村' ? "村" : name[^1] is '路' ? "路" : name.EndsWith('区') ? "区" : "单位";

    [GeneratedRegex("[\u4e00-\u9fa5]{2,8}?(?:街道|社区|镇|乡|村|园区|新区|开发区|小学|中学|学校|医院|管委会|政府|公园|局|中心|广场|大厦|厂|路)")]
    private static partial Regex PlaceName();

    [GeneratedRegex("[县市区]$")]
    private static partial Regex County();
}
