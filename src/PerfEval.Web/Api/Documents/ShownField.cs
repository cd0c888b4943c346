using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PerfEval.Web.Api.Documents;

/// <summary>A parameter or a field of an operation (字段), with its type in words.</summary>
public sealed record ShownField(string Name, string Type, bool Required, string? Description)
{
    /// <summary>The fields of an object; of a list those of its rows.</summary>
    public static IReadOnlyList<ShownField> Of(IOpenApiSchema? schema)
    {
        if (schema?.Items is not null) schema = schema.Items;
        return schema?.Properties is not { Count: > 0 } properties ? []
            : [.. properties.Select(p => new ShownField(p.Key, TypeOf(p.Value), schema.Required?.Contains(p.Key) == true, p.Value.Description))];
    }

    public static string TypeOf(IOpenApiSchema? schema)
    {
        if (schema is null) return "";
        if (schema.Enum is { Count: > 0 } values) return string.Join(" | ", values.Where(v => v is not null).Select(v => v is JsonValue value && value.TryGetValue<string>(out var word) ? word : v!.ToString()));
        if (schema.Items is not null) return $"[{TypeOf(schema.Items)}]";
        if (schema is OpenApiSchemaReference reference) return reference.Reference.Id ?? "";
        if (schema.OneOf is { Count: > 0 } some) return string.Join(" | ", some.Select(TypeOf).Where(t => t.Length > 0));
        return schema.Type is { } type ? $"{(type & ~JsonSchemaType.Null).ToString().ToLowerInvariant()}{(schema.Format is { } format ? $" ({format})" : "")}" : "any";
    }
}
