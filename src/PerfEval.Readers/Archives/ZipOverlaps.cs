using PerfEval.Readers.Content;

namespace PerfEval.Readers.Archives;

/// <summary>
/// Finds the entries of a zip file that lie over others: by letting many entries share one packed kernel, a few megabytes expand to
/// petabytes without any archive inside.
/// </summary>
internal static class ZipOverlaps
{
    private const int HeaderLength = 30;

    /// <summary>Indexes of the entries that begin before the one before them in the file has ended.</summary>
    public static HashSet<int> Of(IReadOnlyList<ZipEntry> entries)
    {
        var overlapping = new HashSet<int>();
        var end = 0L;
        foreach (var i in Enumerable.Range(0, entries.Count).OrderBy(i => entries[i].Offset))
        {
            if (entries[i].Offset < end) overlapping.Add(i);
            end = Math.Max(end, entries[i].Offset + HeaderLength + entries[i].Name.Length + Math.Max(0, entries[i].PackedBytes));
        }
        return overlapping;
    }
}
