namespace PerfEval.Readers.PlainText;

/// <summary>Bytes read as text: in which encoding, and how many places could not be read.</summary>
internal sealed record DecodedText(string Text, string Encoding, int Broken);
