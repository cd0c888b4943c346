namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>One section of a number format: for some of the numbers, or for texts.</summary>
/// <param name="Digits">0: 123; 1 ([DBNum1]): 一百二十三; 2 ([DBNum2]): 壹佰贰拾叁.</param>
internal sealed record FormatSection(IReadOnlyList<FormatToken> Tokens, FormatCondition? Condition, int Digits)
{
    public bool IsText => Has(FormatTokenKind.Text);

    public bool IsDate => Has(FormatTokenKind.Date) || Has(FormatTokenKind.Elapsed);

    public bool Has(FormatTokenKind kind)
    {
        foreach (var token in Tokens)
            if (token.Kind == kind) return true;
        return false;
    }

    /// <summary>“第”@“号”: the words with what stands around them.</summary>
    public string Show(string words) =>
        string.Concat(Tokens.Select(t => t.Kind == FormatTokenKind.Text ? words : t.Kind == FormatTokenKind.Literal ? t.Text : ""));
}
