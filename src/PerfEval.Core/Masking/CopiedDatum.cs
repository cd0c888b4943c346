namespace PerfEval.Core.Masking;

/// <summary>One entry of the list of a masked copy (脱敏清单): what was found, the how-manieth of its words, on which line, and whether a reviewer keeps it readable.</summary>
public sealed record CopiedDatum(PersonalDatum Datum, string Words, int Place, int Line, bool IsKept);
