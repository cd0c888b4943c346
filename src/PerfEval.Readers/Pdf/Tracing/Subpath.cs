using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>One closed or open part of a path: the rectangle around it and whether it is one.</summary>
internal readonly record struct Subpath(PageBox Box, bool Curved, bool Rectangular)
{
    public double Thickness => Math.Min(Box.Width, Box.Height);

    public double Length => Math.Max(Box.Width, Box.Height);
}
