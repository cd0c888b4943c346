using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds an attribute (承建单位, 地点, 期限, 批次 …) of one thing that two sentences tell differently.</summary>
internal static partial class AttributesDiffer
{
    public static IEnumerable<(string Name, Evidence First, Evidence Second)> In(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        var told = report.Statements.Where(s => s.Mood == Mood.Told && s.Attributes.Count > 0)
            .SelectMany(s => s.Attributes.Select(a => (Statement: s, Attribute: a))).Where(t => scopes.At(t.Attribute.Span.Start) == SubProjects.Whole).ToList();
        foreach (var group in told.GroupBy(t => (t.Attribute.Name, t.Attribute.Of)).Where(g => g.Count() is > 1 and < 12))
        {
            var all = group.ToList();
            var values = all.Select(a => a.Attribute.Value).Distinct(StringComparer.Ordinal).ToList();
            // A third name, or two in one breath: there are several of them.
            if (all.Any(a => all.Any(b => a != b && a.Statement.Sentence == b.Statement.Sentence && !Agree(group.Key.Name, a.Attribute.Value, b.Attribute.Value)))) continue;
            var first = all[0];
            var other = all.Find(b => b.Statement.Sentence != first.Statement.Sentence && !Agree(group.Key.Name, first.Attribute.Value, b.Attribute.Value) && SameYear(first.Statement, b.Statement));
            if (other.Statement is null) continue;
            yield return (group.Key.Of.Length > 0 ? $"“{group.Key.Of}”的{group.Key.Name}" : $"项目{group.Key.Name}", report.Document.Cite(first.Attribute.Span), report.Document.Cite(other.Attribute.Span));
        }
    }

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

    private static string Kind(string name) => name.EndsWith("街道", StringComparison.Ordinal) || name[^1] is '镇' or '乡' ? "乡镇" : name[^1].ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("[\u4e00-\u9fa5]{2,8}?(?:街道|社区|镇|乡|村|园区|新区|开发区|小学|中学|医院|局|中心|广场|大厦|厂|路)")]
    private static partial Regex PlaceName();

    [GeneratedRegex("[县市区]$")]
    private static partial Regex County();
}
