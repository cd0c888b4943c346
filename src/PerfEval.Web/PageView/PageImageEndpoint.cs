using Microsoft.Net.Http.Headers;
using PerfEval.Core.Documents;
using PerfEval.Readers.Images;
using PerfEval.Storage.Files;
using PerfEval.Storage.Queries;

namespace PerfEval.Web.PageView;

/// <summary>原页图像: a page of the original as a picture, for whoever may download the original.</summary>
public static class PageImageEndpoint
{
    public static void AddPageImages(this IServiceCollection services) => services.AddSingleton<PageImages>().AddSingleton<PageImageDesk>();

    public static void MapPageImages(this IEndpointRouteBuilder app) => app.MapGet("/reports/{id:long}/pages/{number:int}.png", ShowAsync);

    internal static async Task<IResult> ShowAsync(long id, int number, HttpContext context, DocumentPageQueries pages, PageImageDesk desk, CancellationToken cancel)
    {
        if (await pages.FindAsync(id, number, cancel) is not var (sha256, page)) return Results.NotFound();
        var key = new PageImageKey(sha256, page.Number, page.Turn, PageImages.DotsPerInch);
        var tag = new EntityTagHeaderValue($"\"{sha256[..32]}-{key.Name}\"");
        // The browser keeps it but asks each time: who may no longer see the report is told so.
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
        {
            context.Response.Headers.ETag = tag.ToString();
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        try
        {
            return Results.File(await desk.ImageAsync(key, page, cancel), "image/png", entityTag: tag);
        }
        catch (UnreadableDocumentException e)
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Text(e.Message, "text/plain", System.Text.Encoding.UTF8, StatusCodes.Status422UnprocessableEntity);
        }
    }
}
