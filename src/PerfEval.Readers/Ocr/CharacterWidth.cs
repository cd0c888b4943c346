namespace PerfEval.Readers.Ocr;

/// <summary>How wide the ink of a character usually is, in shares of the font size.</summary>
internal static class CharacterWidth
{
    public static double Of(string text) => text[0] switch
    {
        '，' or '。' or '、' or '；' or '：' or '．' or '·' or '！' => 0.22,
        '（' or '）' or '〔' or '〕' or '【' or '】' or '《' or '》' or '「' or '」' or '“' or '”' => 0.35,
        >= '\u2E80' or '…' or '—' => 0.88,
        '.' or ',' or ':' or ';' or '\'' or '|' or '!' or 'i' or 'l' or 'I' or 'j' => 0.14,
        '(' or ')' or '[' or ']' or '{' or '}' or '"' or '1' or '-' or '/' or '\\' or 'f' or 't' or 'r' => 0.28,
        '%' or 'W' or 'M' or 'm' or 'w' or '@' => 0.75,
        >= 'A' and <= 'Z' => 0.62,
        _ => 0.44,
    };
}
