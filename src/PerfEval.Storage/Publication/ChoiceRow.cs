using PerfEval.Core.Masking;

namespace PerfEval.Storage.Publication;

/// <summary>A decision for the masked copy (脱敏件) in force: by whom, when and why.</summary>
public sealed record ChoiceRow(long Id, PublicationChoice Choice, string Reason, string By, DateTimeOffset At);
