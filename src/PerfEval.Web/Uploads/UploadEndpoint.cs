using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PerfEval.Ingestion;
using PerfEval.Web.Security;

namespace PerfEval.Web.Uploads;

/// <summary>上传: takes the files of a form one after the other straight to the intake; none is held in memory or set aside twice.</summary>
public static class UploadEndpoint
{
    private const int MaxNameLength = 1000;
    private const string TokenHeader = "RequestVerificationToken";
    private const int MaxTokenBytes = 4096;

    // The token is checked here: the framework's own check would read the whole form first.
    public static void MapUploads(this IEndpointRouteBuilder app) =>
        app.MapPost("/uploads/files", Receive).WithMetadata(new DisableRequestSizeLimitAttribute()).DisableAntiforgery().RequireAuthorization(Roles.Clerks);

    private static async Task<IResult> Receive(HttpContext context, Intake intake, PackedIntake packed, IAntiforgery antiforgery, TimeProvider time, CancellationToken cancel)
    {
        if (Boundary(context.Request) is not { } boundary) return Results.BadRequest();
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate) rate.MinDataRate = null; // a slow line is no attack here
        var reader = new MultipartReader(boundary, context.Request.Body);
        long? batch = null;
        var (valid, skipped) = (false, 0);
        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            if (await TokenAsync(section, cancel) is { } token) context.Request.Headers[TokenHeader] = token;
            if (section.AsFileSection() is not { FileStream: { } content } file || file.FileName.Length == 0) continue;
            if (!(valid = valid || await IsValidAsync(context, antiforgery))) return Results.BadRequest();
            batch ??= await intake.OpenBatchAsync(BatchName(time), "web", context.User.Identity?.Name, cancel);
            skipped += (await packed.ReceiveAsync(batch.Value, UploadedName.Read(file.FileName, MaxNameLength), content, cancel)).Count;
        }
        return Results.Redirect(batch is null ? "/uploads" : skipped == 0 ? $"/uploads?batch={batch}" : $"/uploads?batch={batch}&skipped={skipped}");
    }

    // Without the header the framework would look for the token in the form, which is being read here.
    private static async Task<bool> IsValidAsync(HttpContext context, IAntiforgery antiforgery) =>
        context.Request.Headers.ContainsKey(TokenHeader) && await antiforgery.IsRequestValidAsync(context);

    private static string BatchName(TimeProvider time) =>
        "上传 " + time.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 200 } boundary
            ? boundary.Value
            : null;

    // The form of a page without script sends the token as its first field.
    private static async Task<string?> TokenAsync(MultipartSection section, CancellationToken cancel)
    {
        if (section.GetContentDispositionHeader() is not { } head || !head.IsFormDisposition()
            || HeaderUtilities.RemoveQuotes(head.Name) != "__RequestVerificationToken") return null;
        var bytes = new byte[MaxTokenBytes];
        var length = await section.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return System.Text.Encoding.ASCII.GetString(bytes, 0, length);
    }
}
