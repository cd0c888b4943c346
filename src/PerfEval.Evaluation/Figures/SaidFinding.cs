using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Matching;

namespace PerfEval.Evaluation.Figures;

/// <summary>A finding (疑点) with everything that it says and quotes.</summary>
internal sealed class SaidFinding(FindingInfo finding)
{
    private readonly string said = Words.Squeezed(finding.Message) + "|" + Words.Squeezed(string.Join('|', finding.Evidence.Select(e => e.Text)));

    public string Rule => finding.Rule;

    public string Message => finding.Message;

    public bool IsError => finding.Severity == "error";

    /// <summary>More than information: an error or a warning.</summary>
    public bool Accuses => finding.Severity != "info";

    public bool Says(string quote) => said.Contains(Words.Squeezed(quote), StringComparison.Ordinal);
}
