using PerfEval.Core.Classification.Model;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Language.Dictionary;
using PerfEval.Language.Segmentation;

namespace PerfEval.Core.Classification;

/// <summary>Tells problems and suggestions (问题与建议) by the trained model. ML.NET would take its place by implementing the same interface.</summary>
public sealed class ModelClassifier : IPassageClassifier
{
    private static readonly Lazy<ModelClassifier> Shared = new(() => new ModelClassifier(PassageModel.Embedded, new JiebaSegmenter(WordLexicon.Load())));
    private const string NoProblem = "P00";
    private readonly PassageModel _model;
    private readonly IWordSegmenter _segmenter;

    internal ModelClassifier(PassageModel model, IWordSegmenter segmenter) => (_model, _segmenter) = (model, segmenter);

    /// <summary>With the model and dictionary that the program was built with; loaded when first asked for.</summary>
    public static ModelClassifier Embedded => Shared.Value;

    public string Version => _model.Version;

    public IReadOnlyList<Passage> Classify(SourceDocument document, IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sections);
        var sentences = SentenceInPlace.Of(new NarrativeReader(document, sections).Sentences());
        var cut = new CutWords(_segmenter);
        var (kinds, confidences) = Kinds(sentences, cut);
        var codes = Codes(sentences, kinds, ProblemCodes.Title(document, sections), cut);
        // A lone 无 under 存在的问题 keeps its code, and is no problem.
        for (var i = 0; i < kinds.Length; i++) kinds[i] = codes[i] == NoProblem ? PassageKind.Other : kinds[i];
        return [.. sentences.Select((s, i) => new Passage(document.Cite(s.Sentence.Span), kinds[i], codes[i], confidences[i])
        {
            Words = kinds[i] == PassageKind.Other ? [] : WeighedWords.For(_model.Kinds, (int)kinds[i], s, cut),
        })];
    }

    internal (PassageKind[] Kinds, double[] Confidences) Kinds(IReadOnlyList<SentenceInPlace> sentences, CutWords cut)
    {
        var (kinds, confidences) = (new PassageKind[sentences.Count], new double[sentences.Count]);
        var features = new FeatureBuffer();
        var reading = new KindFeatures(cut);
        Span<double> probabilities = stackalloc double[_model.Kinds.Classes.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            reading.Fill(features, sentences, i);
            _model.Kinds.Predict(features, probabilities);
            var most = MostLikely(probabilities);
            (kinds[i], confidences[i]) = (KindNames.KindOf(most), Math.Round(probabilities[most], 3));
        }
        return (kinds, confidences);
    }

    internal string?[] Codes(IReadOnlyList<SentenceInPlace> sentences, PassageKind[] kinds, string topic, CutWords cut)
    {
        var reading = new CodeFeatures(cut, topic);
        var partners = RemedyPairs.Find([.. sentences.Select(s => s.Sentence)], kinds);
        var looks = new double[]?[sentences.Count];
        var features = new FeatureBuffer[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            if (kinds[i] == PassageKind.Other) continue;
            reading.Fill(features[i] = new FeatureBuffer(), sentences[i], partners[i] is { } partner ? sentences[partner] : null, TitleOfRun.Of(sentences, kinds, i));
            _model.CodesAlone.Predict(features[i], looks[i] = new double[_model.CodesAlone.Classes.Count]);
        }
        var codes = new string?[sentences.Count];
        Span<double> probabilities = stackalloc double[_model.Codes.Classes.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            if (kinds[i] == PassageKind.Other) continue;
            SurroundingCodes.Add(features[i], sentences, kinds, looks, i);
            _model.Codes.Predict(features[i], probabilities);
            codes[i] = _model.Codes.Classes[MostLikely(probabilities)];
        }
        return codes;
    }

    private static int MostLikely(ReadOnlySpan<double> probabilities)
    {
        var most = 0;
        for (var k = 1; k < probabilities.Length; k++)
        {
            if (probabilities[k] > probabilities[most]) most = k;
        }
        return most;
    }
}
