using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Api.Documents;

/// <summary>Tells the words that a parameter may be (取值), which the framework takes for any words.</summary>
internal static class NamedValues
{
    public static async Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        foreach (var told in context.Description.ParameterDescriptions)
        {
            if (told.ParameterDescriptor is null || ValuesOf(told.ParameterDescriptor.ParameterType) is not { } values || context.Document is not { } document) continue;
            document.AddComponent<IOpenApiSchema>(values.Name, await context.GetOrCreateSchemaAsync(values, null, cancel));
            if (operation.Parameters?.FirstOrDefault(p => p.Name == told.Name) is OpenApiParameter parameter) parameter.Schema = new OpenApiSchemaReference(values.Name, document);
        }
    }

    private static Type? ValuesOf(Type type)
    {
        var given = Nullable.GetUnderlyingType(type) ?? type;
        return given.IsGenericType && given.GetGenericTypeDefinition() == typeof(Named<>) ? given.GenericTypeArguments[0] : null;
    }
}
