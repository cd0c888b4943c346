using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Review;

/// <summary>What a reviewer is told of a verdict (审核意见) that was not saved.</summary>
public static class VerdictWords
{
    public const string Gone = "最新的核对结果里已没有这条疑点，意见没有保存。请刷新本页。";

    private const int LongestWords = 1000;

    /// <summary>What is missing; null where the verdict is whole.</summary>
    public static string? LackOf(Verdict? verdict, DismissalReason? reason, string? words)
    {
        if (verdict is null || !Enum.IsDefined(verdict.Value)) return "请选择意见。";
        if (verdict == Verdict.Dismissed && (reason is null || !Enum.IsDefined(reason.Value))) return "排除疑点须选择理由。";
        return verdict == Verdict.Dismissed && reason == DismissalReason.Other && words is null ? "理由为“其他”时，须写明原因。" : null;
    }

    /// <summary>The words as they are kept; null when there are none.</summary>
    public static string? Plain(string? words) => words?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, LongestWords)] : null;

    public static string Overtaken(VerdictRow? other) => other switch
    {
        null => "这条疑点刚被别人改动，您的意见没有保存。请看最新状态后再提交。",
        { Verdict: null } => $"{other.By} 于 {ReviewTerms.Moment(other.At)} 撤销了意见，您的意见没有保存。请看最新状态后再提交。",
        { Verdict: { } verdict } => $"{other.By} 已于 {ReviewTerms.Moment(other.At)} 将这条疑点标为“{ReviewTerms.Judged(verdict)}”{Why(other)}，您的意见没有保存。如需更改，请在此基础上重新提交。",
    };

    private static string Why(VerdictRow row)
    {
        var why = string.Join("：", new[] { row.Reason is { } reason ? ReviewTerms.Reason(reason) : null, row.Words }.Where(w => !string.IsNullOrEmpty(w)));
        return why.Length == 0 ? "" : $"（{why}）";
    }
}
