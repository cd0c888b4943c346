using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Api.Resources;

/// <summary>审核意见 as it is sent: a dismissal needs its reason, the reason “other” words.</summary>
public sealed record VerdictGiven(Verdict? Verdict, DismissalReason? Reason = null, string? Words = null);
