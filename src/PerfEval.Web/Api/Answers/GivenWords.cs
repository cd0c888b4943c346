namespace PerfEval.Web.Api.Answers;

/// <summary>Words in an address (所给文字).</summary>
public static class GivenWords
{
    private const int Longest = 200;

    /// <summary>Without blanks around; null when nothing is left.</summary>
    public static string? Given(this string? words, string name) => words?.Trim() switch
    {
        null or "" => null,
        { Length: > Longest } => throw RefusedRequestException.Wrong($"{name} 过长，最多 {Longest} 个字。"),
        var given => given,
    };
}
