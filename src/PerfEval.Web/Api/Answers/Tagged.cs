using System.Buffers.Text;
using System.Net.Mime;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace PerfEval.Web.Api.Answers;

/// <summary>
/// One resource with its ETag (版本标记): who has it already gets 304 and no body. The tag is a hash of the body, or what the resource itself counts its changes by.
/// </summary>
internal sealed class Tagged<T>(T value, string? tag = null) : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult
{
    private const int HashBytes = 12;

    public T Value { get; } = value;

    public int? StatusCode => StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var body = JsonSerializer.SerializeToUtf8Bytes(Value, httpContext.RequestServices.GetRequiredService<IOptions<HttpJsonOptions>>().Value.SerializerOptions);
        var etag = new EntityTagHeaderValue($"\"{tag ?? Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, HashBytes))}\"");
        var (request, response) = (httpContext.Request.GetTypedHeaders(), httpContext.Response);
        response.GetTypedHeaders().ETag = etag;
        response.Headers.CacheControl = "private, no-cache";
        if (HttpMethods.IsGet(httpContext.Request.Method) && request.IfNoneMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(etag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = $"{MediaTypeNames.Application.Json}; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [MediaTypeNames.Application.Json]));
    }
}
