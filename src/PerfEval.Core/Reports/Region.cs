namespace PerfEval.Core.Reports;

/// <summary>地区: full official names; a part that the text doesn't tell is null. For a municipality the city is the municipality itself.</summary>
public sealed record Region(string? Province, string? City, string? County)
{
    public static readonly Region Unknown = new(null, null, null);
}
