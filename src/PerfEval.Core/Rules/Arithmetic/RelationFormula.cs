using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Arithmetic;

/// <summary>The formula of each kind of relation: what its operands should come to.</summary>
public static class RelationFormula
{
    public static bool IsRate(RelationKind kind) => kind is RelationKind.ExecutionRate or RelationKind.ArrivalRate or RelationKind.Completion or RelationKind.Growth;

    /// <summary>Sums and differences: every operand enters once, with a sign.</summary>
    public static bool IsLinear(RelationKind kind) =>
        kind is RelationKind.Sum or RelationKind.SourceSum or RelationKind.Balance or RelationKind.Change or RelationKind.Adjustment;

    /// <summary>The fewest operands that the formula needs.</summary>
    public static int Arity(RelationKind kind) => IsRate(kind) || kind is RelationKind.Balance or RelationKind.Change ? 2 : 1;

    public static Interval Apply(RelationKind kind, IReadOnlyList<Interval> operands) => kind switch
    {
        RelationKind.Balance or RelationKind.Change => operands.Skip(1).Aggregate(operands[0], (rest, next) => rest - next),
        RelationKind.Product => operands.Aggregate(Interval.Point(1), (product, next) => product * next),
        RelationKind.ExecutionRate or RelationKind.ArrivalRate or RelationKind.Completion => operands[0] / operands[1],
        RelationKind.Growth => operands[0].Low >= operands[1].Low ? (operands[0] / operands[1]) - Interval.Point(1) : Interval.Point(1) - (operands[0] / operands[1]),
        RelationKind.Ceiling or RelationKind.Equal => operands[0],
        _ => operands.Aggregate(Interval.Point(0), (sum, next) => sum + next),
    };

    /// <summary>The sign with which an operand enters a sum or difference.</summary>
    public static int Sign(RelationKind kind, int index) => kind is RelationKind.Balance or RelationKind.Change && index > 0 ? -1 : 1;
}
