using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PerfEval.Web.Api.Documents;

/// <summary>The form of an upload (上传表单) in the document: it is read part by part, so no parameter of the endpoint tells of it.</summary>
internal static class UploadForms
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema>
                        {
                            ["files"] = Many(new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }, "文件，可有多个"),
                            ["known"] = Many(new OpenApiSchema { Type = JsonSchemaType.String }, "此前已传过的内容：SHA-256（64 位十六进制小写）、空格、文件名"),
                        },
                    },
                },
            },
        };
        return Task.CompletedTask;
    }

    private static OpenApiSchema Many(OpenApiSchema one, string told) => new() { Type = JsonSchemaType.Array, Items = one, Description = told };
}
