namespace PerfEval.Training.Measuring;

/// <summary>What stands beside a model: the text that it was trained on, how, and how well it judges reports that it had not seen.</summary>
/// <param name="DataHash">SHA-256 of the training text.</param>
/// <param name="Baselines">The same sentences judged in simpler ways.</param>
internal sealed record TrainingMetrics(
    string Model,
    string DataHash,
    int Seed,
    int Reports,
    int Sentences,
    IReadOnlyDictionary<string, int> Tags,
    PartMetrics Kinds,
    PartMetrics Codes,
    IReadOnlyList<Baseline> Baselines);

/// <summary>A simpler way and what it reaches; no code figures where it names no codes.</summary>
internal sealed record Baseline(string Name, double KindMacroF1, double ProblemF1, double SuggestionF1, double? CodeAccuracy, double? CodeMacroF1)
{
    public static Baseline Of(string name, ConfusionTable kinds, ConfusionTable? codes) => new(
        name, ClassFigures.Round(kinds.MacroF1), ClassFigures.Round(kinds.F1(1)), ClassFigures.Round(kinds.F1(2)), codes is null ? null : ClassFigures.Round(codes.Accuracy), codes is null ? null : ClassFigures.Round(codes.MacroF1));
}
