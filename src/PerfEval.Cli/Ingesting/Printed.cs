namespace PerfEval.Cli.Ingesting;

/// <summary>Words from outside made fit for one line of a terminal.</summary>
internal static class Printed
{
    public static string OneLine(string words) =>
        words.Any(char.IsControl) ? string.Concat(words.Select(c => char.IsControl(c) ? '␤' : c)) : words;
}
