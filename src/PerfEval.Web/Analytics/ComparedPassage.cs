using PerfEval.Core.Documents;

namespace PerfEval.Web.Analytics;

/// <summary>One common passage of two reports (相同段落), where it stands in either.</summary>
public sealed record ComparedPassage(TextSpan First, TextSpan Second, int Characters, PassageDifference Difference);
