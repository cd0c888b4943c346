using System.Security.Cryptography;
using PerfEval.Core.Classification.Model;
using PerfEval.Language.Segmentation;
using PerfEval.Training.Fitting;
using PerfEval.Training.Measuring;
using PerfEval.Training.Sentences;

namespace PerfEval.Training;

/// <summary>Trains the model of problems and suggestions from tagged text, and measures it on reports it had not seen.</summary>
public sealed class PassageTraining
{
    private const double DecayOfKinds = 0.4;
    private const double DecayOfCodes = 0.2;
    private const float LeastWeight = 0.04f;
    private readonly IReadOnlyList<FragmentReading> _fragments;
    private readonly ExampleSets _examples;
    private readonly string _dataHash;
    private readonly int _seed;
    private readonly CrossValidation _folds;

    /// <param name="sentences">A folder of tagged sentences.</param>
    /// <param name="reports">Folders of whole reports with gold.</param>
    /// <param name="reviewed">Reports with sentences that reviewers have confirmed or corrected (复核语料).</param>
    public PassageTraining(string sentences, IReadOnlyList<string> reports, int seed, IWordSegmenter segmenter, IReadOnlyList<ReviewedReport>? reviewed = null)
    {
        _fragments = [.. SentenceCorpus.Read(sentences).Select(FragmentReading.Of), .. reports.SelectMany(GoldReports.Read), .. (reviewed ?? []).Select(ReviewedReports.Of)];
        _examples = new ExampleSets(segmenter);
        _dataHash = HashOf([sentences, .. reports], reviewed ?? []);
        _seed = seed;
        _folds = new CrossValidation(_fragments.Count, seed);
    }

    /// <summary>The model and its metrics as files of <paramref name="folder"/>: the same text and seed give the same bytes.</summary>
    public void Write(string folder, TextWriter output)
    {
        var judged = Judge();
        var metrics = Metrics(judged);
        Directory.CreateDirectory(folder);
        var model = new PassageModel(metrics.Model, judged.Kinds.Fit().Pruned(LeastWeight), judged.CodesAlone.Fit().Pruned(LeastWeight), judged.Codes.Fit().Pruned(LeastWeight));
        using (var file = File.Create(Path.Combine(folder, "passages.model"))) PassageModelFile.Write(file, model);
        File.WriteAllText(Path.Combine(folder, "metrics.json"), MetricsText.Json(metrics));
        MetricsText.Print(metrics, output);
    }

    /// <summary>Measures without writing a model.</summary>
    public void Print(TextWriter output) => MetricsText.Print(Metrics(Judge()), output);

    private (ModelPart Kinds, ModelPart CodesAlone, ModelPart Codes) Judge()
    {
        var kinds = new ModelPart(_folds, _examples.Kinds(_fragments), KindNames.All, DecayOfKinds);
        var alone = new ModelPart(_folds, _examples.Codes(_fragments), ExampleSets.CodeNames, DecayOfCodes);
        return (kinds, alone, new ModelPart(_folds, _examples.Codes(_fragments, alone.Probabilities()), ExampleSets.CodeNames, DecayOfCodes));
    }

    private TrainingMetrics Metrics((ModelPart Kinds, ModelPart CodesAlone, ModelPart Codes) judged)
    {
        var tags = _fragments.SelectMany(f => f.Tags).Where(t => t is not null).GroupBy(t => t!.Code is { } code ? $"{t.Kind!.Value.ToString()[0]}{code[1..]}" : "O", StringComparer.Ordinal);
        return new TrainingMetrics(
            $"linear/1-{_dataHash[..8]}",
            _dataHash,
            _seed,
            _fragments.Count,
            _fragments.Sum(f => f.Tags.Count(t => t is not null)),
            new SortedDictionary<string, int>(tags.ToDictionary(t => t.Key, t => t.Count(), StringComparer.Ordinal), StringComparer.Ordinal),
            judged.Kinds.Metrics(),
            judged.Codes.Metrics(),
            [Baselines.CueWords(_fragments), Baselines.Runs(_fragments, _folds, DecayOfKinds, DecayOfCodes)]);
    }

    private static string HashOf(IEnumerable<string> folders, IReadOnlyList<ReviewedReport> reviewed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in folders.SelectMany(f => Directory.GetFiles(f).Order(StringComparer.Ordinal))) hash.AppendData(File.ReadAllBytes(file));
        ReviewedReports.AddTo(hash, reviewed);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
