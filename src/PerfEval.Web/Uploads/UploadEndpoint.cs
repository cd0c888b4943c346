using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Ingestion;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Web.Security;

namespace PerfEval.Web.Uploads;

/// <summary>上传 from the page: takes the files of its form.</summary>
public static class UploadEndpoint
{
    // The token is checked here: the framework's own check would read the whole form first.
    public static void MapUploads(this IEndpointRouteBuilder app)
    {
        app.MapPost("/uploads/files", Receive).WithMetadata(new DisableRequestSizeLimitAttribute()).DisableAntiforgery().RequireAuthorization(Roles.Clerks);
        app.MapPost("/uploads/known", KnownAsync).DisableAntiforgery().RequireAuthorization(Roles.Clerks);
    }

    private static async Task<IResult> Receive(HttpContext context, FormReceiver receiver, BatchQueries batches, IAntiforgery antiforgery, long? batch, CancellationToken cancel)
    {
        if (!FormReceiver.IsForm(context.Request)) return Results.BadRequest();
        var user = context.User.Identity?.Name;
        // A large upload comes in several forms; the later ones name the batch of the first.
        if (batch is { } given && (user is null || (await batches.FindAsync(given, cancel))?.CreatedBy != user)) return Results.NotFound();
        var received = receiver.Open(batch, user, "web");
        try
        {
            if (!await receiver.ReadAsync(context, received, c => IsValidAsync(c, antiforgery), cancel)) return Results.BadRequest();
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
        context.Request.Headers.ContainsKey(FormReceiver.TokenHeader) && await antiforgery.IsRequestValidAsync(context);
}
