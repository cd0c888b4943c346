using System.Globalization;
using PerfEval.Core.Classification;
using PerfEval.Core.Classification.Model;
using PerfEval.Core.Reports;
using PerfEval.Language.Segmentation;
using PerfEval.Training.Sentences;

namespace PerfEval.Training.Fitting;

/// <summary>Makes the examples of both parts of the model from the fragments as the program reads them.</summary>
internal sealed class ExampleSets(IWordSegmenter segmenter)
{
    public static readonly IReadOnlyList<string> CodeNames = [.. Enumerable.Range(0, 21).Select(i => $"P{i:D2}"), "P99"];

    public static int CodeOf(string code) => code == "P99" ? CodeNames.Count - 1 : int.Parse(code.AsSpan(1), CultureInfo.InvariantCulture);

    public List<Example> Kinds(IReadOnlyList<FragmentReading> fragments)
    {
        var examples = new List<Example>();
        var (features, reading) = (new FeatureBuffer(), new KindFeatures(new CutWords(segmenter)));
        foreach (var (report, fragment) in fragments.Index())
        {
            for (var i = 0; i < fragment.Sentences.Count; i++)
            {
                if (fragment.Tags[i]?.Kind is not { } kind) continue;
                reading.Fill(features, fragment.Sentences, i);
                examples.Add(Example.Of(features, (int)kind, report));
            }
        }
        return examples;
    }

    /// <param name="looks">The probabilities of the tagged sentences, in order, by a first look that had not seen their report; none for the first look itself.</param>
    public List<Example> Codes(IReadOnlyList<FragmentReading> fragments, IReadOnlyList<double[]>? looks = null)
    {
        var next = 0;
        var examples = new List<Example>();
        var features = new FeatureBuffer();
        foreach (var (report, fragment) in fragments.Index())
        {
            var reading = new CodeFeatures(new CutWords(segmenter), fragment.Fragment.Head);
            PassageKind[] kinds = [.. fragment.Tags.Select(t => t?.Kind ?? PassageKind.Other)];
            var partners = RemedyPairs.Find([.. fragment.Sentences.Select(s => s.Sentence)], kinds);
            double[]?[]? around = looks is null ? null : [.. fragment.Tags.Select(t => t?.Code is null ? null : looks[next++])];
            for (var i = 0; i < kinds.Length; i++)
            {
                if (fragment.Tags[i]?.Code is not { } code) continue;
                reading.Fill(features, fragment.Sentences[i], partners[i] is { } p ? fragment.Sentences[p] : null, TitleOfRun.Of(fragment.Sentences, kinds, i));
                if (around is not null) SurroundingCodes.Add(features, fragment.Sentences, kinds, around, i);
                examples.Add(Example.Of(features, CodeOf(code), report));
            }
        }
        return examples;
    }
}
