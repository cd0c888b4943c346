namespace PerfEval.Readers.Tests.Contract;

/// <summary>What a reading takes, about.</summary>
internal enum ReadingCost
{
    /// <summary>Below a millisecond or two, in this process.</summary>
    Own,

    /// <summary>A short program: ten milliseconds.</summary>
    Program,

    /// <summary>An office suite or a recognising program: seconds.</summary>
    Heavy,
}
