namespace PerfEval.Storage.Search;

/// <summary>What words are made of.</summary>
internal static class WordCharacters
{
    public static bool ContainsAnyWordCharacter(this ReadOnlySpan<char> word)
    {
        foreach (var character in word)
            if (char.IsLetterOrDigit(character)) return true;
        return false;
    }
}
