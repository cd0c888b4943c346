using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Review;

/// <summary>审核状态 in the head of a report; sent along with every verdict.</summary>
public sealed record ReviewStatus(ReviewRow Review, string Next, bool Replaces = false);
