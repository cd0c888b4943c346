using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Exports;

/// <summary>One thing to be mended: where, the words, what is wrong, the sum, the proposed fix, what the reviewer says.</summary>
public sealed record FeedbackLine(string Place, string Quote, string Problem, string Calculation, string? Fix, Verdict Verdict, string? Words);
