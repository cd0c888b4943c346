namespace PerfEval.Web.Api.Resources;

/// <summary>回执: the batch, how many files were taken; <paramref name="Skipped"/> of an archive were written by a system, <paramref name="Missing"/> must be sent with their bytes.</summary>
public sealed record ReceivedResource(long Batch, int Taken, int Skipped, IReadOnlyList<string> Missing);
