using Microsoft.AspNetCore.WebUtilities;

namespace PerfEval.Web.Queries;

/// <summary>The pages whose queries can be saved (常用查询), and what of an address belongs to a query.</summary>
public static class QueryPages
{
    private static readonly Dictionary<string, string> Named = new()
    {
        ["/reports"] = "报告",
        ["/review"] = "审核队列",
        ["/search"] = "检索",
        ["/problems"] = "问题分析",
        ["/problems/sentences"] = "问题原句",
        ["/statistics"] = "统计",
    };

    // Where somebody stands in a list is no part of what was asked.
    private static readonly HashSet<string> Places = ["p", "after", "row", "end", "not", "finding"];

    public static string? Name(string? page) => page is null ? null : Named.GetValueOrDefault(page);

    /// <summary>The query without paging; null for what is too long to be kept.</summary>
    public static string? Kept(string? query)
    {
        var kept = QueryHelpers.ParseQuery(query).Where(q => !Places.Contains(q.Key)).SelectMany(q => q.Value.Where(v => !string.IsNullOrEmpty(v)).Select(v => KeyValuePair.Create(q.Key, v)));
        var words = QueryString.Create(kept).Value ?? "";
        return words.Length <= 2000 ? words : null;
    }
}
