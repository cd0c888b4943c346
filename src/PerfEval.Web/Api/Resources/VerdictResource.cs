using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Api.Resources;

/// <summary>审核意见 in force on a finding; none while nobody has judged it. The revision stands in the ETag.</summary>
public sealed record VerdictResource(string Key, Verdict? Verdict, DismissalReason? Reason, string? Words, string? By, DateTimeOffset? At, int Revision, bool Carried)
{
    public static VerdictResource Of(string key, VerdictRow? row) => row is null
        ? new VerdictResource(key, null, null, null, null, null, 0, false)
        : new VerdictResource(key, row.Verdict, row.Reason, row.Words, row.By, row.At, row.Revision, row.Carried);
}
