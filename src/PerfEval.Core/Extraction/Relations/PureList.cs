using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Whether amounts stand in a list of nothing but names and sums, near their total: 86.52万元：材料费40.2万元、人工费30.12万元、机械费14.2万元. Such a
/// list claims its sum though no word does.
/// </summary>
internal static partial class PureList
{
    public static bool Is(string text, Amount total, List<Amount> parts)
    {
        if (parts.Count < 2 || parts.Exists(p => p.Role is AmountRole.Balance or AmountRole.UnitPrice || p.Value.Approximate)) return false;
        for (var i = 1; i < parts.Count; i++)
        {
            if (!PureGap().IsMatch(text.AsSpan(parts[i - 1].Span.End, parts[i].Span.Start - parts[i - 1].Span.End))) return false;
        }
        if (!PureEnd().IsMatch(text.AsSpan(parts[^1].Span.End, Math.Min(4, text.Length - parts[^1].Span.End)))) return false;
        var sum = parts.Sum(p => p.Yuan);
        return total.Yuan > 0 && Math.Abs(sum - total.Yuan) / total.Yuan < (parts.Count > 2 ? 0.08m : 0.03m) && parts.TrueForAll(p => p.Yuan < total.Yuan);
    }

    // “、管网改造” “；二是用于设备” “，省级资金”
    [GeneratedRegex("^(?:[（(][^（）()\\d]{0,12}[）)])?[，,、；; ][^，,；;。\\n]{1,24}$")]
    private static partial Regex PureGap();

    [GeneratedRegex("^(?:[）)]|。|；|\\n|$|[构组]成|[两三四五]部分|共同)")]
    private static partial Regex PureEnd();
}
