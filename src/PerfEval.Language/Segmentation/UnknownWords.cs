using System.Buffers;
using PerfEval.Language.Dictionary;

namespace PerfEval.Language.Segmentation;

/// <summary>Words that the dictionary lacks (未登录词): the likeliest positions of the characters by the hidden Markov model (Viterbi).</summary>
internal sealed class UnknownWords(CharacterModel model)
{
    private const int Count = CharacterModel.Positions;

    // Which two positions may stand before each: after a word's end or a single character comes a beginning or a single one, and so on.
    private static readonly (int First, int Second)[] Before =
    [
        (CharacterModel.End, CharacterModel.Single),
        (CharacterModel.Begin, CharacterModel.Middle),
        (CharacterModel.Middle, CharacterModel.Begin),
        (CharacterModel.Single, CharacterModel.End),
    ];

    public void Cut(ReadOnlySpan<char> run, int offset, List<WordSpan> words)
    {
        for (var start = 0; start < run.Length;)
        {
            var han = IsHan(run[start]);
            var end = start;
            while (end < run.Length && IsHan(run[end]) == han)
            {
                end++;
            }

            if (han)
            {
                Decode(run[start..end], offset + start, words);
            }
            else
            {
                LettersAndNumbers.Cut(run[start..end], offset + start, words);
            }

            start = end;
        }
    }

    private static bool IsHan(char character) => character is >= CharacterModel.First and <= CharacterModel.Last;

    private void Decode(ReadOnlySpan<char> han, int offset, List<WordSpan> words)
    {
        var rented = ArrayPool<byte>.Shared.Rent(han.Length * Count);
        var from = rented.AsSpan(0, han.Length * Count);
        Span<double> now = stackalloc double[Count];
        Span<double> then = stackalloc double[Count];
        var emissions = model.Of(han[0]);
        for (var position = 0; position < Count; position++)
        {
            now[position] = model.Start[position] + emissions[position];
        }

        for (var i = 1; i < han.Length; i++)
        {
            now.CopyTo(then);
            emissions = model.Of(han[i]);
            for (var position = 0; position < Count; position++)
            {
                var (a, b) = Before[position];
                var first = then[a] + model.Transitions[(a * Count) + position] + emissions[position];
                var second = then[b] + model.Transitions[(b * Count) + position] + emissions[position];
                // On a tie the position whose letter (B, E, M, S) comes later, as the reference does.
                var secondWins = second > first || (second == first && b > a);
                now[position] = secondWins ? second : first;
                from[(i * Count) + position] = (byte)(secondWins ? b : a);
            }
        }

        var last = now[CharacterModel.Single] >= now[CharacterModel.End] ? CharacterModel.Single : CharacterModel.End;
        Emit(from, han.Length, last, offset, words);
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static void Emit(ReadOnlySpan<byte> from, int length, int last, int offset, List<WordSpan> words)
    {
        var first = words.Count;
        var end = length;
        var position = last;
        for (var i = length - 1; i >= 0; i--)
        {
            if (position is CharacterModel.Begin or CharacterModel.Single)
            {
                words.Add(new WordSpan(offset + i, end - i));
                end = i;
            }

            if (i > 0)
            {
                position = from[(i * Count) + position];
            }
        }

        if (end > 0)
        {
            words.Add(new WordSpan(offset, end));
        }

        words.Reverse(first, words.Count - first);
    }
}
