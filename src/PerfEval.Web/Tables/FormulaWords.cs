namespace PerfEval.Web.Tables;

/// <summary>Words that a spreadsheet would reckon as a formula (公式注入).</summary>
public static class FormulaWords
{
    // A unit's name may begin with = or @. Chinese Excel takes the full-width signs for the same.
    private const string Signs = "=+-@\t\r\n＝＋－＠";

    public static bool Is(string words) => words.Length > 0 && Signs.Contains(words[0], StringComparison.Ordinal);

    /// <summary>With the sign in front that says: this is text.</summary>
    public static string Safe(string words) => Is(words) ? "'" + words : words;
}
