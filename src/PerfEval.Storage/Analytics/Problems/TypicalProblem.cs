using PerfEval.Core.Documents;

namespace PerfEval.Storage.Analytics.Problems;

/// <summary>A sentence that stands for a code (典型表述), over all reports; as of the last refresh.</summary>
public sealed record TypicalProblem(string Code, int Rank, string Text, long ReportId, TextSpan Place, int Sentences);
