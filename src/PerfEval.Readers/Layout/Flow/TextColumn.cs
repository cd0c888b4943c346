namespace PerfEval.Readers.Layout.Flow;

/// <summary>The margins (版心) between which a run of lines is set.</summary>
/// <param name="Left">Where lines begin that aren't indented.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="Leading">The usual distance of two lines of a paragraph, in shares of the font size.</param>
internal sealed record TextColumn(double Left, double Right, double Leading);
