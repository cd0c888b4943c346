using System.Text.RegularExpressions;

namespace PerfEval.Core.Classification.Wording;

/// <summary>One row of the table of cues: what it speaks for, how strongly, and its pattern, which is built when a sentence first has one of its words.</summary>
internal sealed class Cue(string role, double weight, string pattern)
{
    private readonly Lazy<Regex> _built = new(() => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    public string Role { get; } = role;

    public double Weight { get; } = weight;

    public string Words { get; } = pattern;

    public Regex Pattern => _built.Value;
}
