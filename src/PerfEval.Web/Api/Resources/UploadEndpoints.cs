using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Access;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Api.Documents;
using PerfEval.Web.Security;
using PerfEval.Web.Uploads;

namespace PerfEval.Web.Api.Resources;

/// <summary>上传: the files of a form, one after the other straight to the intake; after a broken line what has come is not sent again (续传).</summary>
internal static class UploadEndpoints
{
    private const int MostHashes = 10_000;

    public static void MapApiUploads(this RouteGroupBuilder api)
    {
        var uploads = api.MapGroup("/uploads").WithTags("上传");
        uploads.MapPost("/", ReceiveAsync).Needs(ApiScope.Upload).WithMetadata(new DisableRequestSizeLimitAttribute()).WithName("UploadFiles")
            .WithSummary("上传文件（multipart/form-data）").WithDescription(
                "字段 files 可有多个，zip 会展开，其中的文件名保留路径。字段 known 每个写“SHA-256 文件名”，表示内容此前已传过、不必再传；没有保存下来的列在 missing，须重新传送。"
                + "分几次传时，后几次带上第一次返回的 batch。过大的单个文件记为失败并写明原因，其余照常收下。")
            .Produces(StatusCodes.Status415UnsupportedMediaType).Produces(StatusCodes.Status507InsufficientStorage).AddOpenApiOperationTransformer(UploadForms.DescribeAsync);
        uploads.MapPost("/known", KnownAsync).Needs(ApiScope.Upload).WithName("FindKnownFiles").WithSummary("哪些内容（SHA-256）此前已传过，可用于续传");
    }

    private static async Task<Accepted<ReceivedResource>> ReceiveAsync(
        HttpContext context, FormReceiver receiver, BatchQueries batches, Viewer viewer, [FromQuery] long? batch, CancellationToken cancel)
    {
        if (!FormReceiver.IsForm(context.Request)) throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType, "请以 multipart/form-data 表单上传文件。");
        var user = viewer.Account!.Name;
        if (batch is { } given && (await batches.FindAsync(given, cancel))?.CreatedBy != user) throw RefusedRequestException.NotFound("批次");
        var received = receiver.Open(batch, user, "api");
        await receiver.ReadAsync(context, received, _ => Task.FromResult(true), cancel);
        return received.Batch is { } id
            ? TypedResults.Accepted($"{ApiSurface.Root}/batches/{id}", new ReceivedResource(id, received.Taken, received.Skipped, [.. received.Missing]))
            : throw RefusedRequestException.Wrong(received.Missing.Count > 0 ? $"没有保存过这些内容，请传送文件：{string.Join('、', received.Missing.Take(5))}" : "表单中没有文件，请放在字段 files 中。");
    }

    private static async Task<Ok<Listing<string>>> KnownAsync(string[] hashes, DocumentRegister register, Viewer viewer, CancellationToken cancel)
    {
        if (hashes.Length > MostHashes) throw RefusedRequestException.Wrong($"一次最多 {MostHashes} 个。");
        return TypedResults.Ok(new Listing<string>([.. (await register.KnownAsync(hashes, viewer.Account!.Name, cancel)).Keys], null));
    }
}
