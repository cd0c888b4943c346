using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Training.Sentences;

/// <summary>A sentence whose tag a reviewer has confirmed or corrected (复核语料).</summary>
public sealed record ReviewedPassage(TextSpan Span, string Words, PassageKind Kind, string? Code);
