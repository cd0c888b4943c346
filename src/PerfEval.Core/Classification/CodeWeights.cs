namespace PerfEval.Core.Classification;

/// <summary>How much a sentence speaks of each problem code, in the order of the table.</summary>
internal sealed record CodeWeights(IReadOnlyList<double> Values)
{
    public CodeWeights Plus(CodeWeights other, double share) => new([.. Values.Zip(other.Values, (a, b) => a + share * b)]);
}
