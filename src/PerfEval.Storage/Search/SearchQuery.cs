using System.Text.RegularExpressions;

namespace PerfEval.Storage.Search;

/// <summary>
/// The query language (检索式): 空格＝都要, "…"＝短语, -词＝不要, 字段:值 as 年度:2022 代码:P12 规则:PE103 地区:湖南省 得分:80-90.
/// </summary>
public sealed partial record SearchQuery(IReadOnlyList<SearchTerm> Terms, IReadOnlyList<string> Complaints)
{
    public const int LongestText = 500;
    public const int MostTerms = 30;

    /// <summary>The language in one Chinese sentence, for pages and commands.</summary>
    public const string Help =
        "空格表示都要，\"…\" 为短语，-词 表示不要；字段:值 可限定范围：年度:2022（或 2020-2022）、地区:湖南省、类型:单位自评、代码:P12（存在该类问题）、" +
        "规则:PE103（有该类疑点）、得分:80-90、单位:水利局。同一字段写几次，符合其一即可。";

    // -年度:2022   "预算 执行"   单位:“水利局”   测算
    private const string Terming =
        """(?<not>[-－—])?(?:(?<field>[\p{L}]{1,6})[:：]\s*(?=\S))?(?:["“”「『](?<phrase>[^"“”」』]*)(?:["“”」』]|$)|(?<word>[^\s"“”「」『』]+))""";

    public static SearchQuery Parse(string? text)
    {
        var complaints = new List<string>();
        var given = text?.Trim() ?? "";
        if (given.Length > LongestText) return new SearchQuery([], [$"检索式过长，最多 {LongestText} 个字。"]);
        var terms = Term().Matches(given).Select(Read).OfType<SearchTerm>().ToList();
        if (terms.Count > MostTerms) complaints.Add($"检索条件过多，最多 {MostTerms} 个。");
        complaints.AddRange(terms.Select(FieldValues.ComplaintOf).OfType<string>());
        return new SearchQuery(terms, complaints);
    }

    private static SearchTerm? Read(Match match)
    {
        var phrase = match.Groups["phrase"].Success;
        var value = (phrase ? match.Groups["phrase"].Value : match.Groups["word"].Value).Trim();
        var excluded = match.Groups["not"].Success;
        if (match.Groups["field"].Success)
        {
            if (SearchFields.Named(match.Groups["field"].Value) is { } field) return value.Length == 0 ? null : new SearchTerm(value, excluded, phrase, field);
            // 网址:… is no field of ours: its words are searched for as they stand.
            value = $"{match.Groups["field"].Value} {value}";
        }
        return value.Any(char.IsLetterOrDigit) ? new SearchTerm(value, excluded, phrase) : null;
    }

    [GeneratedRegex(Terming, RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Term();
}
