using System.Text.RegularExpressions;

namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>Words without what the measure leaves aside: white space, the dots of bulleted lists, and those that lead to a page number.</summary>
internal static partial class Squeezed
{
    public static string Of(string text) => Leaders().Replace(string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('●' or '•' or '\uF0B7'))), "");

    [GeneratedRegex(@"[.…·]{5,}", RegexOptions.NonBacktracking)]
    private static partial Regex Leaders();
}
