using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText;

/// <summary>Bytes read as text: in which encoding, and how many places could not be read.</summary>
public sealed record DecodedText(string Text, string Encoding, int Broken)
{
    /// <summary>What must be told of places that could not be read.</summary>
    public IReadOnlyList<DocumentNote> Notes => Broken == 0 ? [] :
        [new DocumentNote("encoding", $"文件中有{Broken}处字符无法识别，已用“\uFFFD”代替（编码{Encoding}）", Partial: true)];
}
