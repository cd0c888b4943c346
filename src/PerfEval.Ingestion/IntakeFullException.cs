namespace PerfEval.Ingestion;

/// <summary>Nothing more can be taken in now (暂不收件): the queue is full for a while, or there is no room for the bytes. Nothing of the file is kept.</summary>
/// <param name="message">Chinese, for people.</param>
/// <param name="passes">True where waiting helps: the queue empties by itself.</param>
public sealed class IntakeFullException(string message, bool passes) : IOException(message)
{
    public bool Passes { get; } = passes;
}
