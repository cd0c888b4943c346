using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Reviews;

/// <summary>更正 in force, by whom and when; <paramref name="Before"/> is what the program had read.</summary>
public sealed record CorrectionRow(long Id, Correction Correction, string? Before, string By, DateTimeOffset At);
