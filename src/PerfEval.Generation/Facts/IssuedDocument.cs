namespace PerfEval.Generation.Facts;

/// <summary>A cited document: its title and 文号.</summary>
public sealed record IssuedDocument(string Title, string Issuer, int Year, int Number);
