using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>A number of points (分值, 得分) in a cell.</summary>
public sealed record Points(decimal Value, Evidence Evidence);
