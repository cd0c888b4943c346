using PerfEval.Core.Classification;
using PerfEval.Core.Classification.Model;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using PerfEval.Training.Fitting;
using PerfEval.Training.Sentences;

namespace PerfEval.Training.Measuring;

/// <summary>The simpler ways that the model is compared with.</summary>
internal static class Baselines
{
    /// <summary>Headings and cue words alone, by hand-made tables.</summary>
    public static Baseline CueWords(IReadOnlyList<FragmentReading> fragments)
    {
        var (kinds, codes) = (new ConfusionTable(KindNames.All), new ConfusionTable(ExampleSets.CodeNames));
        foreach (var fragment in fragments)
        {
            var judged = new CueWordClassifier().Classify(fragment.Document, OutlineExtractor.Extract(fragment.Document));
            foreach (var (tag, passage) in fragment.Tags.Zip(judged))
            {
                if (tag?.Kind is not { } kind) continue;
                kinds.Add((int)kind, (int)passage.Kind);
                if (tag.Code is not null && passage.Code is not null) codes.Add(ExampleSets.CodeOf(tag.Code), ExampleSets.CodeOf(passage.Code));
            }
        }
        return Baseline.Of("标题与提示词", kinds, codes);
    }

    /// <summary>Runs of characters alone, without the chapter, the place or the neighbours.</summary>
    public static Baseline Runs(IReadOnlyList<FragmentReading> fragments, CrossValidation folds, double decayOfKinds, double decayOfCodes)
    {
        var (kinds, codes) = (new List<Example>(), new List<Example>());
        var features = new FeatureBuffer();
        foreach (var (report, fragment) in fragments.Index())
        {
            foreach (var (sentence, tag) in fragment.Sentences.Zip(fragment.Tags))
            {
                if (tag?.Kind is not { } kind) continue;
                features.Clear();
                TextFeatures.AddRuns(features, 'r', sentence.Text.Words);
                features.Normalize(0, KindFeatures.OfWords);
                kinds.Add(Example.Of(features, (int)kind, report));
                if (kind != PassageKind.Other) codes.Add(Example.Of(features, ExampleSets.CodeOf(tag.Code!), report));
            }
        }
        return Baseline.Of(
            "仅字符n元组",
            CrossValidation.Confusions(kinds, folds.Scores(kinds, KindNames.All, decayOfKinds), KindNames.All),
            CrossValidation.Confusions(codes, folds.Scores(codes, ExampleSets.CodeNames, decayOfCodes), ExampleSets.CodeNames));
    }
}
