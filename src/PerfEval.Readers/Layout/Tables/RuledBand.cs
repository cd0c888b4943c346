using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>The lines of text between two horizontal rules that begin and end at the same places.</summary>
internal sealed record RuledBand(double Top, double Bottom, double Left, double Right, List<PrintedLine> Lines)
{
    /// <summary>True when the rule below it stands on the next page.</summary>
    public bool IsOpen { get; init; }

    // In shares of the font size
    private const double Gap = 0.8;

    private const double Prose = 0.6;

    /// <summary>True when words stand side by side here, and none runs on over the width like a paragraph.</summary>
    public bool IsTabular
    {
        get
        {
            var pieces = Lines.ConvertAll(l => l.Cut(Gap));
            return pieces.Exists(p => p.Count > 1) && pieces.TrueForAll(p => p.Count > 1 || p[0].Width < Prose * (Right - Left));
        }
    }
}
