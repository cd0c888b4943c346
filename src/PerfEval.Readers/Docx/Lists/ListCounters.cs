namespace PerfEval.Readers.Docx.Lists;

/// <summary>How far the levels of one list have counted in one story.</summary>
internal sealed class ListCounters
{
    // Null: not begun, or to begin again.
    private readonly int?[] _values = new int?[ListDefinition.MostLevels];
    private readonly bool[] _isMet = new bool[ListDefinition.MostLevels];

    public int? this[int level] => _values[level];

    /// <summary>Counts one paragraph of a level; <paramref name="restarts"/> when its list begins there again.</summary>
    public void Count(int level, Func<int, ListLevel?> levelOf, Func<int, int?> startOf, bool restarts)
    {
        // “1.1.1” without any “1.1” before it: Word counts the levels above that were passed over, the first time.
        for (var above = level - 1; !_isMet[level] && above >= 0 && !_isMet[above] && levelOf(above) is { } passed; above--)
            (_values[above], _isMet[above]) = (startOf(above) ?? passed.Start, true);
        _isMet[level] = true;
        var start = startOf(level) ?? levelOf(level)?.Start ?? 1;
        _values[level] = restarts ? start : _values[level] is { } before ? before + (before < int.MaxValue ? 1 : 0) : start;
        for (var deeper = level + 1; deeper < ListDefinition.MostLevels; deeper++)
            if (levelOf(deeper) is not { RestartsAfter: { } after } || (after > 0 && level < after)) _values[deeper] = null;
    }
}
