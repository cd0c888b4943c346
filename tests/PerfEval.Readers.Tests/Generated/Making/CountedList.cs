namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>A list that Word counts: format and pattern of every level. A list with <paramref name="RestartOf"/> counts in the levels of that list, from 1 again.</summary>
internal sealed record CountedList(int Id, IReadOnlyList<(string Format, string Pattern, bool Decimal)> Levels, int? RestartOf = null);
