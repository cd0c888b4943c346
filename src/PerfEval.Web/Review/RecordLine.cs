using System.Text.Json;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Review;

/// <summary>审计记录 as a sentence: when, who, what, about which finding.</summary>
public sealed record RecordLine(DateTimeOffset At, string By, string What, string? About)
{
    public static IReadOnlyList<RecordLine> Of(IReadOnlyList<AuditRow> rows, IReadOnlyList<FindingView> findings)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var messages = (findings ?? []).Where(f => f.Finding.Key is not null).ToDictionary(f => f.Finding.Key!, f => $"{f.Finding.Rule} {f.Finding.Message}", StringComparer.Ordinal);
        return [.. rows.Select(r => new RecordLine(r.At, r.By, Told(r), r.Key is null ? null : messages.GetValueOrDefault(r.Key, "（现在的核对结果里没有这条疑点）")))];
    }

    private static string Told(AuditRow row)
    {
        using var details = JsonDocument.Parse(row.Details);
        var root = details.RootElement;
        return row.Action switch
        {
            "verdict" => $"改为“{Judged(After(root))}”{Why(After(root))}",
            "undo" => $"撤销，回到“{Judged(After(root))}”",
            "carry" => $"沿用上一版意见“{Judged(root)}”{Why(root)}",
            "comment" => $"备注：{Text(root, "words")}",
            "correct" or "withdraw" => $"{ReviewTerms.Action(row.Action)}“{Text(root, "words")}”：{Text(root, "told")}",
            "keep" => $"沿用自第{Number(root, "version")}版更正：{Corrected(root)}",
            "lose" => $"原更正所在语句已修改，未沿用：{Corrected(root)}",
            "note" => $"{ReviewTerms.Action(row.Action)}：{Corrected(root)}",
            "unmask" or "mask" => $"{ReviewTerms.Action(row.Action)} {Text(root, "what")}，理由：{Text(root, "reason")}",
            _ => $"{ReviewTerms.Action(row.Action)} {Text(root, "what")}",
        };
    }

    private static string Corrected(JsonElement root)
    {
        var target = Enum.TryParse<CorrectionTarget>(Text(root, "target").Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var read) ? read : CorrectionTarget.Field;
        return ReviewTerms.Corrected(new Correction(target, default, Text(root, "words"), Text(root, "value")) { Field = Text(root, "field") is { Length: > 0 } field ? field : null });
    }

    private static string Number(JsonElement root, string name) => root.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetRawText() : "";

    private static JsonElement After(JsonElement root) => root.TryGetProperty("after", out var after) ? after : root;

    private static string Judged(JsonElement given) => ReviewTerms.Judged(Enum.TryParse<Verdict>(Text(given, "verdict"), ignoreCase: true, out var verdict) ? verdict : null);

    private static string Why(JsonElement given)
    {
        var reason = Enum.TryParse<DismissalReason>(Text(given, "reason"), ignoreCase: true, out var r) ? ReviewTerms.Reason(r) : "";
        var why = string.Join("：", new[] { reason, Text(given, "words") }.Where(w => w.Length > 0));
        return why.Length == 0 ? "" : $"（{why}）";
    }

    private static string Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
