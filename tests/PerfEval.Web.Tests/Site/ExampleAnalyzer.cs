using System.Text;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Readers;

namespace PerfEval.Web.Tests.Site;

/// <summary>Analyses every text as the example report, so that the pages are tested apart from the rules; what has pages of its own (PDF, pictures) as the program does.</summary>
internal sealed class ExampleAnalyzer : IDocumentAnalyzer
{
    public const string Damage = "文件已损坏，无法读取";

    private static readonly Lazy<DocumentAnalyzer> Program = new(() => new DocumentAnalyzer(new DocumentReaders(), new AnalysisPipeline()));

    public DocumentAnalysis Analyze(Stream content, string file, string sha256)
    {
        using var whole = new MemoryStream();
        content.CopyTo(whole);
        whole.Position = 0;
        if (HasPages(whole.GetBuffer())) return Program.Value.Analyze(whole, file, sha256);
        using var reader = new StreamReader(whole, Encoding.UTF8);
        var text = reader.ReadToEnd();
        if (text.StartsWith('坏')) throw new UnreadableDocumentException(Damage);
        var document = ExampleReport.Document(text);
        return new DocumentAnalysis(ExampleReport.Analysis(document, file, sha256), document);
    }

    // What is said to be 427.70 of the stated sum agrees with the parts.
    public AnalysisDocument Analyze(SourceDocument document, string file, string sha256, IReadOnlyList<Correction> corrections)
    {
        if (document.Pages is not null) return Program.Value.Analyze(document, file, sha256, corrections);
        var analysis = ExampleReport.Analysis(document, file, sha256);
        var amounts = analysis.Amounts.Select(a => corrections.LastOrDefault(c => c.Span.Start == a.Span.Start) is { } correction ? Corrected(a, correction) : a).ToList();
        var agrees = corrections.Any(c => c is { Target: CorrectionTarget.AmountValue, Value: "427.70万元" });
        return analysis with { Amounts = amounts, Findings = [.. analysis.Findings.Where(f => !(agrees && f.Rule == "PE103"))] };
    }

    private static bool HasPages(ReadOnlySpan<byte> content) => content.StartsWith("%PDF-"u8) || content.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']);

    private static AmountInfo Corrected(AmountInfo amount, Correction correction) => correction.Target switch
    {
        CorrectionTarget.AmountRole => amount with { Role = correction.Value },
        CorrectionTarget.AmountValue when CorrectionValues.Amount(correction.Value) is var (value, _) => amount with { Yuan = value.Value },
        _ => amount,
    };
}
