namespace PerfEval.Evaluation.Gold;

/// <summary>A sentence that is a problem or a suggestion (问题, 建议); a <paramref name="Title"/> may be tagged or not.</summary>
public sealed record GoldPassage(string Text, string? Code = null, string Kind = "problem", bool Title = false);
