namespace PerfEval.Training.Measuring;

/// <summary>How well one part of the model judges reports that it had not seen.</summary>
/// <param name="Confusions">For each class how often it was taken for which.</param>
internal sealed record PartMetrics(
    double Accuracy,
    double MacroF1,
    IReadOnlyList<ClassFigures> Classes,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Confusions,
    double Temperature,
    double CalibrationError,
    IReadOnlyList<ReliabilityRow> Reliability)
{
    public static PartMetrics Of(ConfusionTable table, double temperature, ReliabilityTable reliability) => new(
        ClassFigures.Round(table.Accuracy),
        ClassFigures.Round(table.MacroF1),
        ClassFigures.Of(table),
        Table(table),
        Math.Round(temperature, 3),
        ClassFigures.Round(reliability.ExpectedError),
        [.. reliability.Rows]);

    private static SortedDictionary<string, IReadOnlyDictionary<string, int>> Table(ConfusionTable table) => new(
        Enumerable.Range(0, table.Classes.Count).Where(k => table.Own(k) > 0).ToDictionary(
            own => table.Classes[own],
            own => (IReadOnlyDictionary<string, int>)new SortedDictionary<string, int>(
                Enumerable.Range(0, table.Classes.Count).Where(k => table[own, k] > 0).ToDictionary(k => table.Classes[k], k => table[own, k]), StringComparer.Ordinal)),
        StringComparer.Ordinal);
}
