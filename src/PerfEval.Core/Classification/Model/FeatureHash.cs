namespace PerfEval.Core.Classification.Model;

/// <summary>Names of features as numbers: FNV-1a over the group of the feature and its characters, mixed once more at the end.</summary>
internal static class FeatureHash
{
    private const uint Prime = 16777619;
    private const uint Basis = 2166136261;

    public static uint Begin(char group) => Next(Basis, group);

    public static uint Next(uint state, char character) => (state ^ character) * Prime;

    public static uint Next(uint state, ReadOnlySpan<char> characters)
    {
        foreach (var character in characters) state = Next(state, character);
        return state;
    }

    public static uint End(uint state)
    {
        state ^= state >> 15;
        state *= 0x2c1b3c6d;
        state ^= state >> 12;
        return state == 0 ? 1 : state;   // 0 stands for an empty place in the table
    }

    public static uint Of(char group, ReadOnlySpan<char> characters) => End(Next(Begin(group), characters));

    public static uint Of(char group, int number) => End(Next(Next(Begin(group), (char)number), (char)(number >> 16)));
}
