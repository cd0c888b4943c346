using System.Globalization;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Extraction;

/// <summary>Extracts from readable Chinese and writes what was found, one short line each.</summary>
internal static class Extracting
{
    public static SelfEvaluationReport Report(string text) => ExtractionPipeline.Extract(PrintedText.Lay(text));

    /// <summary>"47.68万元 476800"</summary>
    public static string[] Amounts(string text) => [.. Report(text).Amounts.Select(a => $"{a.Evidence.Quote} {Plain(a.Yuan)}")];

    /// <summary>"47.68万元 Paid"</summary>
    public static string[] Roles(string text) => [.. Report(text).Amounts.Select(a => $"{a.Evidence.Quote} {a.Role}")];

    /// <summary>"100万元 = 60万元 + 40万元 holds"</summary>
    public static string[] Claims(string text, params RelationKind[] kinds) =>
        [.. Report(text).Claims.Where(c => kinds.Contains(c.Kind)).Select(Write)];

    public static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Write(RelationClaim claim)
    {
        var sign = claim.Kind switch
        {
            RelationKind.Balance => " - ",
            RelationKind.Product => " × ",
            RelationKind.ExecutionRate or RelationKind.ArrivalRate or RelationKind.Completion => " / ",
            _ => " + ",
        };
        var outcome = RelationCheck.Check(claim).Outcome switch
        {
            RelationOutcome.Holds or RelationOutcome.HoldsWhenCutOff => "holds",
            RelationOutcome.Fails => "fails",
            _ => "untold",
        };
        var readings = claim.Readings.Select(r => string.Join(sign, r.Operands.Select(o => (o.Value.Value < 0 ? "-" : "") + o.Evidence.Quote)));
        return $"{claim.Stated.Evidence.Quote} {(claim.Kind == RelationKind.Ceiling ? "≥" : "=")} {string.Join(" or ", readings)} {outcome}";
    }
}
