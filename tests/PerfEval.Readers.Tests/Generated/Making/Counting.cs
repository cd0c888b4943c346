namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Counts the paragraphs of the lists of one report, as Word does.</summary>
internal sealed class Counting(IReadOnlyList<CountedList> lists)
{
    private readonly Dictionary<int, int[]> _counters = [];

    public (int List, int Level) Place { get; private set; }

    /// <summary>The next number of a list at a level, as printed.</summary>
    public string Next(int list, int level)
    {
        var own = lists.Single(l => l.Id == list);
        if (!_counters.TryGetValue(list, out var counters)) _counters[list] = counters = new int[9];
        counters[level]++;
        for (var i = level + 1; i < 9; i++) counters[i] = 0;
        var (_, text, asDecimal) = own.Levels[level];
        for (var i = 0; i <= level; i++)
            text = text.Replace("%" + (i + 1), Numerals.Write(Math.Max(1, counters[i]), asDecimal ? "decimal" : own.Levels[i].Format), StringComparison.Ordinal);
        Place = (list, level);
        return own.Levels[level].Format == "bullet" ? "" : text;
    }
}
