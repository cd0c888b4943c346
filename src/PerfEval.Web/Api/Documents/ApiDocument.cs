using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PerfEval.Web.Api.Access;

namespace PerfEval.Web.Api.Documents;

/// <summary>接口说明 (OpenAPI): made from the endpoints themselves, for generators of clients and for the page that shows it.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";
    public const string ScopeExtension = "x-scope";
    private const string Problem = "Problem";

    private const string About = """
        每个请求在请求头中带令牌：Authorization: Bearer perfeval_…。令牌由账号本人在“我的账号”中生成，只能看到该账号可见地区的内容。
        列表用游标翻页：把返回的 next 作为 cursor 传回，next 为空即到末页。单个资源带 ETag，可用 If-None-Match 得到 304。
        出错时返回问题详情（application/problem+json，RFC 9457）。
        """;

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith(ApiSurface.Root[1..], StringComparison.Ordinal) == true;
        options.AddOperationTransformer(DescribeScopeAsync);
        options.AddOperationTransformer(NamedValues.DescribeAsync);
        options.AddSchemaTransformer(TellExactAsync);
        options.AddDocumentTransformer(CompleteAsync);
    });

    // Money is exact: a generated client shall not take it for a floating number.
    private static Task TellExactAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        if (context.JsonTypeInfo.Type == typeof(decimal) || context.JsonTypeInfo.Type == typeof(decimal?)) schema.Format = "decimal";
        return Task.CompletedTask;
    }

    private static Task DescribeScopeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<NeededScope>().LastOrDefault() is { } needed) operation.AddExtension(ScopeExtension, new JsonNodeExtension(JsonValue.Create(ApiScopes.Name(needed.Scope))));
        return Task.CompletedTask;
    }

    private static Task CompleteAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo { Title = "绩效自评核对 接口", Version = "1", Description = About };
        document.Servers = [new OpenApiServer { Url = "/" }]; // wherever it is asked for
        document.AddComponent<IOpenApiSecurityScheme>(ApiTokenHandler.SchemeName, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "账号的令牌" });
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ApiTokenHandler.SchemeName, document)] = [] }];
        document.AddComponent<IOpenApiSchema>(Problem, ProblemSchema());
        foreach (var (path, item) in document.Paths)
            foreach (var (_, operation) in item.Operations ?? [])
                AddProblems(operation, path.Contains('{', StringComparison.Ordinal), document);
        return Task.CompletedTask;
    }

    private static void AddProblems(OpenApiOperation operation, bool hasId, OpenApiDocument document)
    {
        var responses = operation.Responses ??= [];
        string[] usual = ["400", "401", "403", "429", "500"];
        foreach (var status in usual.Concat(hasId ? ["404"] : []).Concat(responses.Keys.Where(k => k[0] is '4' or '5')).Distinct().ToList())
            responses[status] = new OpenApiResponse
            {
                Description = Answers.ApiProblem.Words(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)).Title,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(Problem, document) } },
            };
    }

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "问题详情（RFC 9457）",
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "原因和办法" },
            ["instance"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["trace_id"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "故障编号，供管理员查日志" },
        },
    };
}
