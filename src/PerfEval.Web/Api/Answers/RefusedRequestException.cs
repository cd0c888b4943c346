namespace PerfEval.Web.Api.Answers;

/// <summary>A request that can't be answered (拒绝), with its status and the reason in Chinese.</summary>
public sealed class RefusedRequestException(int status, string reason) : Exception(reason)
{
    public int Status { get; } = status;

    public static RefusedRequestException Wrong(string reason) => new(StatusCodes.Status400BadRequest, reason);

    /// <summary>The same whether it isn't there or isn't to be seen.</summary>
    public static RefusedRequestException NotFound(string what) => new(StatusCodes.Status404NotFound, $"{what}不存在，或不在可见范围内。");
}
