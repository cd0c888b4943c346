namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>What a made report is for.</summary>
internal enum ReportShape
{
    /// <summary>Many pages with everything.</summary>
    Whole,

    /// <summary>A page or two of prose.</summary>
    Text,

    /// <summary>Two short tables.</summary>
    Tables,
}
