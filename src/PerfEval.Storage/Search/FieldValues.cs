using System.Globalization;

namespace PerfEval.Storage.Search;

/// <summary>Reads the values of fields; what cannot be read is told in Chinese.</summary>
internal static class FieldValues
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["单位自评"] = "self_evaluation",
        ["自评"] = "self_evaluation",
        ["部门评价"] = "department_evaluation",
        ["第三方评价"] = "third_party_evaluation",
        ["第三方"] = "third_party_evaluation",
        ["未识别"] = "unknown",
    };

    public static string? ComplaintOf(SearchTerm term) => term.Field switch
    {
        SearchField.Year when Years(term.Text) is null => $"年度“{term.Text}”不能识别，应写作 年度:2022 或 年度:2020-2022。",
        SearchField.Score when Scores(term.Text) is null => $"得分“{term.Text}”不能识别，应写作 得分:80-90、得分:90- 或 得分:-60。",
        SearchField.Kind when Kind(term.Text) is null => $"类型“{term.Text}”不能识别，可用：单位自评、部门评价、第三方评价。",
        _ => null,
    };

    public static IReadOnlyList<int>? Years(string text) =>
        Range(text.TrimEnd('年')) is { } range && range.From is >= FirstYear and <= LastYear && range.To is >= FirstYear and <= LastYear && range.From <= range.To
            && range.From == decimal.Truncate(range.From.Value) && range.To == decimal.Truncate(range.To.Value)
            ? [.. Enumerable.Range((int)range.From, (int)(range.To - range.From) + 1)]
            : null;

    public static (decimal? From, decimal? To)? Scores(string text) => Range(text.TrimEnd('分')) is { } range && (range.From ?? 0) <= (range.To ?? decimal.MaxValue) ? range : null;

    public static string? Kind(string text) => Kinds.GetValueOrDefault(text);

    // 90   80-90   90-   -60
    private static (decimal? From, decimal? To)? Range(string text)
    {
        var parts = SearchFolding.Fold(text).Replace('～', '-').Replace('~', '-').Replace('—', '-').Replace('至', '-').Split('-');
        if (parts is [var single]) return Number(single) is { } exact ? (exact, exact) : null;
        if (parts is not [var low, var high] || (low.Length == 0 && high.Length == 0)) return null;
        var (from, to) = (Number(low), Number(high));
        return (from is null && low.Length > 0) || (to is null && high.Length > 0) ? null : (from, to);
    }

    private static decimal? Number(string text) =>
        text.Length is > 0 and <= 10 && decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
