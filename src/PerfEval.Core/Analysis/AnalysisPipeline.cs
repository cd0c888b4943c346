using PerfEval.Core.Classification;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Profiles;
using PerfEval.Core.Rules;

namespace PerfEval.Core.Analysis;

/// <summary>The whole product as one pure function: a document in, checked facts out.</summary>
public sealed class AnalysisPipeline(IPassageClassifier classifier, ProfileCatalog profiles)
{
    public AnalysisPipeline() : this(ModelClassifier.Embedded, ProfileCatalog.Embedded) { }

    public AnalysisPipeline(ProfileCatalog profiles) : this(ModelClassifier.Embedded, profiles) { }

    private readonly RuleRunner rules = new();

    public AnalysisDocument Analyze(SourceDocument document, string file, string sha256) => Analyze(document, file, sha256, []);

    /// <summary>The same with what reviewers have corrected (更正) in the place of what was extracted.</summary>
    public AnalysisDocument Analyze(SourceDocument document, string file, string sha256, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(corrections);
        var report = CorrectedReport.Of(ExtractionPipeline.Extract(document, classifier), corrections);
        report = report with { Chosen = profiles.Choose(FormFamilies.Of(report), report.Identity.Region.Province, report.Identity.FiscalYear?.Value) };
        var results = UncertainFindings.Marked(document, rules.Run(report));
        var analysis = AnalysisMapping.Of(report, results, file, sha256, classifier.Version);
        return new SpanPlaces(document.Places, document.Recognized).In(analysis);
    }

    /// <summary>The document of a file that can't be read: its reason stands in the notes.</summary>
    public static AnalysisDocument Unreadable(string reason, string file, string sha256, string format = "unknown") => new()
    {
        Source = new SourceInfo(file, format, sha256, null, 0),
        Status = "unreadable",
        Notes = [new NoteInfo("unreadable", reason)],
        Versions = AnalysisMapping.Versions(""),
    };
}
