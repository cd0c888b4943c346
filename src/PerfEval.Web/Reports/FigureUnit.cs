namespace PerfEval.Web.Reports;

/// <summary>What the figures of a finding measure.</summary>
public enum FigureUnit
{
    Plain,
    Yuan,
    Rate,
    Points,
}
