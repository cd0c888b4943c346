namespace PerfEval.Language.Segmentation;

/// <summary>Cuts a run without Chinese characters: letters and digits together with their decimals and percent sign, and what stands between.</summary>
internal static class LettersAndNumbers
{
    public static void Cut(ReadOnlySpan<char> run, int offset, List<WordSpan> words)
    {
        for (var start = 0; start < run.Length;)
        {
            var end = start;
            if (char.IsAsciiLetterOrDigit(run[start]))
            {
                end = EndOfNumber(run, start);
            }
            else
            {
                while (end < run.Length && !char.IsAsciiLetterOrDigit(run[end]))
                {
                    end++;
                }
            }

            words.Add(new WordSpan(offset + start, end - start));
            start = end;
        }
    }

    private static int EndOfNumber(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && char.IsAsciiLetterOrDigit(run[end]))
        {
            end++;
        }

        if (end + 1 < run.Length && run[end] == '.' && char.IsAsciiDigit(run[end + 1]))
        {
            end++;
            while (end < run.Length && char.IsAsciiDigit(run[end]))
            {
                end++;
            }
        }

        return end < run.Length && run[end] == '%' ? end + 1 : end;
    }
}
