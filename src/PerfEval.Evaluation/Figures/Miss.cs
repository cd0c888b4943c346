namespace PerfEval.Evaluation.Figures;

/// <summary>One thing that the analysis got wrong, with the words of the report; <paramref name="Kind"/> is lost, extra or wrong.</summary>
public sealed record Miss(string Figure, string Kind, string Words);
