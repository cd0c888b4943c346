namespace PerfEval.Core.Extraction.Tables;

/// <summary>What a column of an indicator table (绩效指标表) holds.</summary>
internal enum IndicatorField
{
    None,
    Level1,
    Level2,
    Level3,
    Operator,
    Target,
    Measure,
    Actual,
    Criterion,
    MaxScore,
    Score,
    Reason,
}
