namespace PerfEval.Readers.PlainText.Lines;

/// <summary>How many columns of a fixed-width page text takes: a Chinese character (全角) two, a Latin one (半角) one.</summary>
internal static class DisplayWidth
{
    /// <summary>Programs disagree on characters such as ≥ — “ ①: one column or two.</summary>
    public static int Of(ReadOnlySpan<char> text, bool wideSymbols = true)
    {
        var width = 0;
        foreach (var c in text) width += Of(c, wideSymbols);
        return width;
    }

    public static int Of(char c, bool wideSymbols = true) => c switch
    {
        < '\u0080' => 1,
        >= '\u0300' and <= '\u036F' or '\u200B' or '\uFEFF' => 0,
        >= '\uDC00' and <= '\uDFFF' => 0,
        >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uD7FF' or >= '\uD800' and <= '\uDBFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF01' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' => 2,
        '\u00A7' or '\u00B0' or '\u00B1' or '\u00B7' or '\u00D7' or '\u00F7' or >= '\u2010' and <= '\u203E' or >= '\u2103' and <= '\u22FF' or >= '\u2460' and <= '\u27BF' => wideSymbols ? 2 : 1,
        _ => 1,
    };
}
