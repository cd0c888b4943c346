using System.Security.Cryptography;
using PerfEval.Core.Classification.Model;
using PerfEval.Language.Segmentation;
using PerfEval.Training.Fitting;
using PerfEval.Training.Measuring;
using PerfEval.Training.Sentences;

namespace PerfEval.Training;

/// <summary>Trains the model of problems and suggestions from a folder of tagged text, and measures it on reports it had not seen.</summary>
public sealed class PassageTraining
{
    private const double DecayOfKinds = 0.4;
    private const double DecayOfCodes = 0.2;
    private readonly IReadOnlyList<FragmentReading> _fragments;
    private readonly ExampleSets _examples;
    private readonly string _dataHash;
    private readonly int _seed;

    public PassageTraining(string folder, int seed, IWordSegmenter segmenter)
    {
        _fragments = [.. SentenceCorpus.Read(folder).Select(FragmentReading.Of)];
        _examples = new ExampleSets(segmenter);
        _dataHash = HashOf(folder);
        _seed = seed;
    }

    /// <summary>The model and its metrics as files of <paramref name="folder"/>: the same text and seed give the same bytes.</summary>
    public void Write(string folder, TextWriter output)
    {
        var measured = Measure();
        Directory.CreateDirectory(folder);
        var model = new PassageModel(
            measured.Metrics.Model,
            SoftmaxFit.Fit(_examples.Kinds(_fragments), KindNames.All, DecayOfKinds).At(measured.KindTemperature),
            SoftmaxFit.Fit(_examples.Codes(_fragments), ExampleSets.CodeNames, DecayOfCodes).At(measured.CodeTemperature));
        using (var file = File.Create(Path.Combine(folder, "passages.model"))) PassageModelFile.Write(file, model);
        File.WriteAllText(Path.Combine(folder, "metrics.json"), MetricsText.Json(measured.Metrics));
        MetricsText.Print(measured.Metrics, output);
    }

    /// <summary>Measures without writing a model.</summary>
    public void Print(TextWriter output) => MetricsText.Print(Measure().Metrics, output);

    private (TrainingMetrics Metrics, float KindTemperature, float CodeTemperature) Measure()
    {
        var folds = new CrossValidation(_fragments.Count, _seed);
        var (kinds, kindTemperature) = Part(folds, _examples.Kinds(_fragments), KindNames.All, DecayOfKinds);
        var (codes, codeTemperature) = Part(folds, _examples.Codes(_fragments), ExampleSets.CodeNames, DecayOfCodes);
        var tags = _fragments.SelectMany(f => f.Tags).Where(t => t is not null).GroupBy(t => t!.Code is { } code ? $"{t.Kind!.Value.ToString()[0]}{code[1..]}" : "O", StringComparer.Ordinal);
        var metrics = new TrainingMetrics(
            $"linear/1-{_dataHash[..8]}",
            _dataHash,
            _seed,
            _fragments.Count,
            _fragments.Sum(f => f.Tags.Count(t => t is not null)),
            new SortedDictionary<string, int>(tags.ToDictionary(t => t.Key, t => t.Count(), StringComparer.Ordinal), StringComparer.Ordinal),
            kinds,
            codes,
            [Baselines.CueWords(_fragments), Baselines.Runs(_fragments, folds, DecayOfKinds, DecayOfCodes)]);
        return (metrics, kindTemperature, codeTemperature);
    }

    private static (PartMetrics Metrics, float Temperature) Part(CrossValidation folds, List<Example> examples, IReadOnlyList<string> classes, double decay)
    {
        var scores = folds.Scores(examples, classes, decay);
        var temperature = Temperature.Of([.. scores.Zip(examples, (score, example) => (score, example.Class))]);
        return (PartMetrics.Of(CrossValidation.Confusions(examples, scores, classes), temperature, CrossValidation.Reliability(examples, scores, temperature)), temperature);
    }

    private static string HashOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
