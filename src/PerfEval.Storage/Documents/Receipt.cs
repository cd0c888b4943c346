namespace PerfEval.Storage.Documents;

/// <summary>回执 for a file handed in: its document, and whether its content was here before.</summary>
public sealed record Receipt(long DocumentId, bool Repeated, DocumentState State, string? Reason);
