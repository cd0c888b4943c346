using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>评价等级 and the scores each stands for: 优 from 90, 良 from 80, 中 from 60, 差 below, or the bounds that the report itself tells.</summary>
internal sealed partial class GradeScale
{
    private readonly decimal excellent;
    private readonly decimal good;
    private readonly decimal fair;

    private GradeScale(decimal excellent, decimal good, decimal fair) => (this.excellent, this.good, this.fair) = (excellent, good, fair);

    /// <summary>The bounds of the profile (财预〔2020〕10号: 优 [90, 100], 良 [80, 90), 中 [60, 80), 差 below 60); words of the report such as 优（95分以上） go before.</summary>
    public static GradeScale Of(SelfEvaluationReport report)
    {
        var text = report.Document.Folded;
        var told = BoundFirst().Matches(text).Concat(GradeFirst().Matches(text))
            .Select(m => (Family: Family(m.Groups["grade"].Value), Bound: decimal.Parse(m.Groups["bound"].Value, CultureInfo.InvariantCulture)))
            .Where(b => b.Bound is >= 50 and < 100)
            .DistinctBy(b => b.Family)
            .ToDictionary(b => b.Family, b => b.Bound);
        decimal Bound(char family, decimal usual) => told.TryGetValue(family, out var bound) ? bound
            : report.Profile.Grades.FirstOrDefault(g => Family(g.Label) == family)?.From ?? usual;
        return new GradeScale(Bound('优', 90), Bound('良', 80), Bound('中', 60));
    }

    /// <summary>One letter for labels that mean the same: 优秀 is 优; null for a label unknown here.</summary>
    public static char? FamilyOf(string label) => Family(label.Trim(' ', '“', '”', '"', '级', '等', '次', '档')) is var family and not '?' ? family : null;

    /// <summary>The scores that a label stands for, from low (included) to high (excluded); null for an unknown label.</summary>
    public (decimal Low, decimal High)? Range(string label) => FamilyOf(label) switch
    {
        '优' => (excellent, decimal.MaxValue),
        '良' => (good, excellent),
        '中' => (fair, good),
        '合' => (fair, decimal.MaxValue),     // 合格 says only that it passed
        '差' => (decimal.MinValue, fair),
        _ => null,
    };

    /// <summary>The label that a score deserves.</summary>
    public string LabelFor(decimal score) => score >= excellent ? "优" : score >= good ? "良" : score >= fair ? "中" : "差";

    private static char Family(string label) => label switch
    {
        "优" or "优秀" => '优',
        "良" or "良好" => '良',
        "中" or "中等" or "一般" => '中',
        "合格" or "及格" => '合',
        "差" or "较差" or "不合格" or "不及格" => '差',
        _ => '?',
    };

    // “90分（含）以上为优秀”, “80-90分为良”
    [GeneratedRegex("(?<!\\d)(?<bound>\\d{2})分?(?:[（(][^）)]{1,6}[）)]|含)?(?:及?以上|[-—~～至](?:\\d{2,3})分?(?:[（(][^）)]{1,6}[）)])?)的?[，,]?(?:为|评为|定为|属于)[“\"]?(?<grade>优秀?|良好?|中等?|一般)")]
    private static partial Regex BoundFirst();

    // “优（90分以上）”, “良：80-90分”, “优秀≥90”
    [GeneratedRegex("(?<grade>优秀?|良好?|中等?|一般)[”\"]?(?:等级|等次|档)?[（(：:]?(?:得分|总分|为)?(?:≥(?<bound>\\d{2})(?!\\d)|(?<bound>\\d{2})分?(?:[（(][^）)]{1,6}[）)]|含)?(?:及?以上|[-—~～至]\\d{2,3}))")]
    private static partial Regex GradeFirst();
}
