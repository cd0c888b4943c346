using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Writes a draft as a file of one format.</summary>
internal interface IDraftWriter
{
    /// <summary>The extension without a dot: txt, docx, xlsx.</summary>
    string Extension { get; }

    byte[] Write(Draft draft, Dice dice);
}
