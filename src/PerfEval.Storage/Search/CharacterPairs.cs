namespace PerfEval.Storage.Search;

/// <summary>Characters side by side (相邻两字): a text that holds a phrase holds every pair of it, however either is cut into words.</summary>
internal static class CharacterPairs
{
    public static int[] Of(string dense)
    {
        var pairs = new HashSet<int>();
        for (var i = 1; i < dense.Length; i++)
            if (dense[i - 1] != '\n' && dense[i] != '\n') pairs.Add((dense[i - 1] << 16) | dense[i]);
        return [.. pairs.Order()];
    }
}
