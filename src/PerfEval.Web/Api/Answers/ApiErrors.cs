using PerfEval.Ingestion;

namespace PerfEval.Web.Api.Answers;

/// <summary>The border of the interface (接口的边界): whatever goes wrong behind it is answered as a <see cref="ApiProblem"/>.</summary>
public sealed partial class ApiErrors(RequestDelegate next, ILogger<ApiErrors> log)
{
    private const string WaitSeconds = "10";

    public static bool IsApi(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!IsApi(context))
        {
            await next(context);
            return;
        }
        try
        {
            await next(context);
            var response = context.Response;
            if (response is { HasStarted: false, StatusCode: >= 400, ContentLength: null } && string.IsNullOrEmpty(response.ContentType)) await ApiProblem.WriteAsync(context, response.StatusCode);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest; // nobody listens any more
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            if (fault is IntakeFullException { Passes: true }) context.Response.Headers.RetryAfter = WaitSeconds;
            var (status, reason) = Of(fault);
            if (status >= StatusCodes.Status500InternalServerError && fault is not IntakeFullException) LogFault(fault, context.Request.Method, context.Request.Path);
            await ApiProblem.WriteAsync(context, status, reason);
        }
    }

    private static (int Status, string? Reason) Of(Exception fault) => fault switch
    {
        RefusedRequestException refused => (refused.Status, refused.Message),
        IntakeFullException full => (full.Passes ? StatusCodes.Status429TooManyRequests : StatusCodes.Status507InsufficientStorage, full.Message),
        // Its own words are English and tell of the program.
        BadHttpRequestException bad => (bad.StatusCode, null),
        // A form that ends in the middle, or whose parts have no proper heads.
        InvalidDataException => (StatusCodes.Status400BadRequest, "表单内容不完整或格式有误。"),
        IOException cut when cut.Message.StartsWith("Unexpected end of Stream", StringComparison.Ordinal) => (StatusCodes.Status400BadRequest, "表单内容不完整：传输在中途断开。"),
        _ => (StatusCodes.Status500InternalServerError, null),
    };

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void LogFault(Exception fault, string method, PathString path);
}
