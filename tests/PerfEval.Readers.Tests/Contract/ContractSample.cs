namespace PerfEval.Readers.Tests.Contract;

/// <summary>A file that a reader must read whole, and that is broken in many ways to see what the reader does then.</summary>
/// <param name="Making">Some are made by an office suite: only when a test needs them.</param>
/// <param name="Cost">How dear a reading is: files that need an office suite or a recognising program are broken less often.</param>
internal sealed record ContractSample(string Name, Core.Documents.DocumentFormat Format, Lazy<byte[]> Making, ReadingCost Cost)
{
    public byte[] Content => Making.Value;
}
