namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>Words without what the measure leaves aside: white space, and the dots of bulleted lists, which are no words.</summary>
internal static class Squeezed
{
    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('●' or '•' or '\uF0B7')));
}
