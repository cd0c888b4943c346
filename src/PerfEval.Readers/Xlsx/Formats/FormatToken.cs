namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>One piece of a number format (数字格式); <paramref name="Text"/> is what it prints or the letters it is written with.</summary>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text)
{
    public char Placeholder => Text[0];
}
