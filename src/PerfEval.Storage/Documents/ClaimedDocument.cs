namespace PerfEval.Storage.Documents;

/// <summary>A document in the hands of a worker. The attempt number is the token: who holds an older one can't write any more.</summary>
public sealed record ClaimedDocument(long Id, string FileName, string Sha256, int Attempt);
