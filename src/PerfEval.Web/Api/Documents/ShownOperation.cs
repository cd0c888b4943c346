using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PerfEval.Web.Api.Documents;

/// <summary>One operation as the page of the interface shows it (接口一项).</summary>
public sealed record ShownOperation(
    string Method, string Path, string Summary, string? Description, string? Scope, IReadOnlyList<ShownField> Parameters, IReadOnlyList<ShownField> Body, string BodyType,
    string Answer, IReadOnlyList<ShownField> Fields)
{
    // As work goes.
    private static readonly string[] Order = ["上传", "批次", "报告", "数据", "疑点", "审核", "问题", "检索", "分析", "导出", "令牌", "账号"];

    public string Anchor => $"{Method}-{Path.Trim('/').Replace('/', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)}".ToLowerInvariant();

    public static IReadOnlyList<(string Tag, IReadOnlyList<ShownOperation> Operations)> Of(OpenApiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.Paths.SelectMany(p => (p.Value.Operations ?? []).Select(o => (Tag: o.Value.Tags?.FirstOrDefault()?.Name ?? "", Shown: Of(p.Key, o.Key, o.Value))))
            .GroupBy(o => o.Tag).OrderBy(g => Array.IndexOf(Order, g.Key)).Select(g => (g.Key, (IReadOnlyList<ShownOperation>)[.. g.Select(o => o.Shown)]))];
    }

    private static ShownOperation Of(string path, HttpMethod method, OpenApiOperation operation)
    {
        var body = operation.RequestBody?.Content?.FirstOrDefault();
        var (status, answer) = (operation.Responses ?? []).FirstOrDefault(r => r.Key[0] == '2');
        var content = answer?.Content?.FirstOrDefault();
        var scope = operation.Extensions is not null && operation.Extensions.TryGetValue(ApiDocument.ScopeExtension, out var told) && told is JsonNodeExtension { Node: JsonValue value } ? value.GetValue<string>() : null;
        return new ShownOperation(
            method.Method, path, operation.Summary ?? "", operation.Description, scope,
            [.. (operation.Parameters ?? []).Select(p => new ShownField(p.Name ?? "", ShownField.TypeOf(p.Schema), p.Required, p.Description))],
            ShownField.Of(body?.Value?.Schema), body?.Key ?? "", $"{status} {content?.Key}".Trim(), ShownField.Of(content?.Value?.Schema));
    }
}
