using PerfEval.Core.Documents;

namespace PerfEval.Training.Sentences;

/// <summary>A report with the sentences that reviewers have looked at; the rest of it is their context and teaches nothing.</summary>
/// <param name="Name">To find it again.</param>
public sealed record ReviewedReport(string Name, SourceDocument Document, IReadOnlyList<ReviewedPassage> Passages);
