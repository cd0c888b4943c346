namespace PerfEval.Language.Dictionary;

/// <summary>The hidden Markov model of word positions (B 词首, E 词尾, M 词中, S 单字) for words that the dictionary lacks; all numbers are logarithms.</summary>
/// <param name="Start">Four numbers: how likely a run begins in each position.</param>
/// <param name="Transitions">Sixteen numbers: from each position to each.</param>
/// <param name="Emissions">Four numbers for each character from <see cref="First"/> to <see cref="Last"/>.</param>
internal sealed record CharacterModel(double[] Start, double[] Transitions, double[] Emissions)
{
    public const int Begin = 0;
    public const int End = 1;
    public const int Middle = 2;
    public const int Single = 3;
    public const int Positions = 4;

    public const char First = '\u4E00';
    public const char Last = '\u9FD5';

    /// <summary>Stands for the logarithm of nothing.</summary>
    public const double Impossible = -3.14e100;

    public ReadOnlySpan<double> Of(char character) => Emissions.AsSpan((character - First) * Positions, Positions);
}
