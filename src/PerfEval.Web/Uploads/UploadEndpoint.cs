using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PerfEval.Ingestion;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Web.Security;

namespace PerfEval.Web.Uploads;

/// <summary>上传: takes the files of a form one after the other straight to the intake; none is held in memory or set aside twice.</summary>
public static class UploadEndpoint
{
    private const int MaxNameLength = 1000;
    private const string TokenHeader = "RequestVerificationToken";
    private const int MaxFieldBytes = 4096;

    // The token is checked here: the framework's own check would read the whole form first.
    public static void MapUploads(this IEndpointRouteBuilder app)
    {
        app.MapPost("/uploads/files", Receive).WithMetadata(new DisableRequestSizeLimitAttribute()).DisableAntiforgery().RequireAuthorization(Roles.Clerks);
        app.MapPost("/uploads/known", KnownAsync).DisableAntiforgery().RequireAuthorization(Roles.Clerks);
    }

    private static async Task<IResult> Receive(
        HttpContext context, IntakeGate gate, UploadForm form, BatchQueries batches, IAntiforgery antiforgery, TimeProvider time, long? batch, CancellationToken cancel)
    {
        if (Boundary(context.Request) is not { } boundary) return Results.BadRequest();
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate) rate.MinDataRate = null; // a slow line is no attack here
        var user = context.User.Identity?.Name;
        // A large upload comes in several forms; the later ones name the batch of the first.
        if (batch is { } given && (user is null || (await batches.FindAsync(given, cancel))?.CreatedBy != user)) return Results.NotFound();
        var received = new ReceivedForm(batch, BatchName(time), user);
        try
        {
            await gate.CheckAsync(context.Request.ContentLength ?? 0, cancel);
            var reader = new MultipartReader(boundary, context.Request.Body);
            while (await reader.ReadNextSectionAsync(cancel) is { } section)
            {
                if (await FieldAsync(section, "__RequestVerificationToken", cancel) is { } token) context.Request.Headers[TokenHeader] = token;
                else if (await FieldAsync(section, "known", cancel) is { } known)
                {
                    if (!await IsValidAsync(context, antiforgery)) return Results.BadRequest();
                    await form.TakeKnownAsync(received, known, cancel);
                }
                else if (section.AsFileSection() is { FileStream: { } content, FileName.Length: > 0 } file)
                {
                    if (!await IsValidAsync(context, antiforgery)) return Results.BadRequest();
                    await form.TakeAsync(received, UploadedName.Read(file.FileName, MaxNameLength), content, cancel);
                }
            }
        }
        catch (IntakeFullException full)
        {
            if (full.Passes) context.Response.Headers.RetryAfter = "10";
            return Results.Text($"{full.Message}{(received.Taken > 0 ? $"此前的 {received.Taken} 个文件已收下。" : "")}", "text/plain", Encoding.UTF8, full.Passes ? StatusCodes.Status429TooManyRequests : StatusCodes.Status507InsufficientStorage);
        }
        if (context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)) return Results.Json(new { batch = received.Batch, taken = received.Taken, skipped = received.Skipped, missing = received.Missing });
        return Results.Redirect(received.Batch is not { } id ? "/uploads" : received.Skipped == 0 ? $"/uploads?batch={id}" : $"/uploads?batch={id}&skipped={received.Skipped}");
    }

    // 续传: which of the contents this account handed in already.
    private static async Task<IResult> KnownAsync(HttpContext context, DocumentRegister register, IAntiforgery antiforgery, string[] hashes, CancellationToken cancel)
    {
        if (!await IsValidAsync(context, antiforgery) || context.User.Identity?.Name is not { } user) return Results.BadRequest();
        return Results.Json((await register.KnownAsync(hashes, user, cancel)).Keys);
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
    private static async Task<string?> FieldAsync(MultipartSection section, string name, CancellationToken cancel)
    {
        if (section.GetContentDispositionHeader() is not { } head || !head.IsFormDisposition() || HeaderUtilities.RemoveQuotes(head.Name) != name) return null;
        var bytes = new byte[MaxFieldBytes];
        var length = await section.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
