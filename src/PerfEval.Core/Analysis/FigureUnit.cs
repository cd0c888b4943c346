namespace PerfEval.Core.Analysis;

/// <summary>What the figures of a finding (疑点) measure.</summary>
public enum FigureUnit
{
    Plain,
    Yuan,
    Rate,
    Points,
}
