namespace PerfEval.Storage.Reviews;

/// <summary>更正 that an analysis is to be made with: those of the document itself, and those of the version before it, if there is one.</summary>
public sealed record StandingCorrections(IReadOnlyList<CorrectionRow> Own, long? Earlier, int EarlierVersion, IReadOnlyList<CorrectionRow> OfEarlier)
{
    /// <summary>Those of the version before that were taken over, or found to be changed, when the document was analysed earlier.</summary>
    public IReadOnlySet<long> Settled { get; init; } = new HashSet<long>();
}
