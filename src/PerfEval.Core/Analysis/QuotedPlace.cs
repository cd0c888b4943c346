namespace PerfEval.Core.Analysis;

/// <summary>所在语句: the sentence, or the row of a table, that some words stand in, without blanks, and the how-manieth place with these words in such a sentence it is, from 0.</summary>
public sealed record QuotedPlace(string Sentence, int Ordinal);
