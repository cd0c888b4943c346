using PerfEval.Core.Reports;

namespace PerfEval.Training.Sentences;

/// <summary>A sentence written for training, as printed, with its kind and problem code; a heading has no kind.</summary>
internal sealed record TaggedLine(PassageKind? Kind, string? Code, string Words)
{
    public bool IsHeading => Kind is null;
}
