namespace PerfEval.Training.Measuring;

/// <summary>Precision, recall and F1 of one class, with how many sentences have it.</summary>
internal sealed record ClassFigures(string Class, int Count, double Precision, double Recall, double F1)
{
    public static IReadOnlyList<ClassFigures> Of(ConfusionTable table) =>
        [.. table.Classes.Index().Where(c => table.Own(c.Index) > 0).Select(c => new ClassFigures(c.Item, table.Own(c.Index), Round(table.Precision(c.Index)), Round(table.Recall(c.Index)), Round(table.F1(c.Index))))];

    public static double Round(double value) => Math.Round(value, 4);
}
