namespace PerfEval.Web.DocumentView;

/// <summary>A run of text that the same marks cover; <paramref name="Starts"/> are the marks whose first drawn words these are.</summary>
public sealed record Segment(string Text, IReadOnlyList<Mark> Marks, IReadOnlyList<Mark> Starts);
