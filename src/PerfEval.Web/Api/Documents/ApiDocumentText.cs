using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PerfEval.Web.Api.Documents;

/// <summary>The document of the interface (接口文档) as it is served: written once, for the endpoints don't change while the program runs.</summary>
public sealed class ApiDocumentText([FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider documents)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string? text;

    public async Task<string> ReadAsync(CancellationToken cancel)
    {
        if (text is not null) return text;
        var document = await documents.GetOpenApiDocumentAsync(cancel);
        // 3.0: what most generators read.
        var json = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0, cancel))!;
        TellNullable(json);
        foreach (var (_, schema) in json["components"]!["schemas"]!.AsObject()) TellWords(schema!);
        return text = json.ToJsonString(Readable);
    }

    // Words of a few are words, and nothing is none of them: where they may be missing is told at that place.
    private static void TellWords(JsonNode schema)
    {
        if (schema["enum"] is not JsonArray values) return;
        schema["enum"] = new JsonArray([.. values.Where(v => v is not null).Select(v => v!.DeepClone())]);
        schema["type"] = "string";
    }

    // One of nothing and a type: generators take that for a third type. What they understand is the type, nullable.
    private static void TellNullable(JsonNode? node)
    {
        if (node is JsonArray items)
            foreach (var item in items) TellNullable(item);
        if (node is not JsonObject fields) return;
        foreach (var (_, field) in fields.ToList()) TellNullable(field);
        if (fields["oneOf"] is not JsonArray { Count: 2 } some || some.FirstOrDefault(s => s!["$ref"] is not null) is not { } type || some.All(s => s!["$ref"] is not null)) return;
        fields.Remove("oneOf");
        fields["allOf"] = new JsonArray(type.DeepClone());
        fields["nullable"] = true;
    }
}
