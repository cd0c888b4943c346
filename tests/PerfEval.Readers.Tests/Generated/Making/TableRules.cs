namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>The lines of a table: border value and size (eighths of a point) of Word; a side without a value isn't drawn.</summary>
internal sealed record TableRules(string? Outer, int OuterSize, string? Inner, int InnerSize)
{
    public static TableRules Plain { get; } = new("single", 4, "single", 4);

    /// <summary>The left and right edge of the table are drawn.</summary>
    public bool Sides { get; init; } = true;

    public bool InnerVerticals { get; init; } = true;

    /// <summary>Lines between rows; without them only top, head and bottom are ruled (三线表).</summary>
    public bool InnerHorizontals { get; init; } = true;
}
