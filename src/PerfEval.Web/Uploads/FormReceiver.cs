using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PerfEval.Ingestion;

namespace PerfEval.Web.Uploads;

/// <summary>Reads a form of files part by part (收表单): none is held in memory or set aside twice.</summary>
public sealed class FormReceiver(IntakeGate gate, UploadForm form, TimeProvider time)
{
    public const string TokenField = "__RequestVerificationToken";
    public const string TokenHeader = "RequestVerificationToken";
    private const int MaxNameLength = 1000;
    private const int MaxFieldBytes = 4096;

    public static bool IsForm(HttpRequest request) => Boundary(request) is not null;

    /// <summary>Begins with a batch that is there, or with one that its first file opens.</summary>
    public ReceivedForm Open(long? batch, string? user, string origin) =>
        new(batch, "上传 " + time.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), user) { Origin = origin };

    /// <summary>Hands every part to the intake as it comes; false as soon as one is not <paramref name="allowed"/>.</summary>
    /// <exception cref="IntakeFullException">There is no room; what was taken before stays.</exception>
    public async Task<bool> ReadAsync(HttpContext context, ReceivedForm received, Func<HttpContext, Task<bool>> allowed, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(allowed);
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate) rate.MinDataRate = null; // a slow line is no attack here
        await gate.CheckAsync(context.Request.ContentLength ?? 0, cancel);
        var reader = new MultipartReader(Boundary(context.Request)!, context.Request.Body);
        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            if (await FieldAsync(section, TokenField, cancel) is { } token) context.Request.Headers[TokenHeader] = token;
            else if (await FieldAsync(section, "known", cancel) is { } known)
            {
                if (!await allowed(context)) return false;
                await form.TakeKnownAsync(received, known, cancel);
            }
            else if (section.AsFileSection() is { FileStream: { } content, FileName.Length: > 0 } file)
            {
                if (!await allowed(context)) return false;
                await form.TakeAsync(received, UploadedName.Read(file.FileName, MaxNameLength), content, cancel);
            }
        }
        return true;
    }

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
