using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification;

/// <summary>Splits the narrative into sentences and tells problems and suggestions from the rest.</summary>
public interface IPassageClassifier
{
    /// <summary>Name and version, kept with every result.</summary>
    string Version { get; }

    IReadOnlyList<Passage> Classify(SourceDocument document, IReadOnlyList<Section> sections);
}
