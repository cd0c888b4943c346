using PerfEval.Core.Documents;

namespace PerfEval.Storage.Analysis;

/// <summary>The canonical text of a document with its paragraphs, tables and places on the pages, to draw it as it looks.</summary>
public sealed record DocumentLayout(string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<SourceTable> Tables)
{
    public PagePlaces Places { get; init; } = PagePlaces.None;

    public IReadOnlyList<RecognizedText> Recognized { get; init; } = [];

    public IReadOnlyList<Aside> Asides { get; init; } = [];
}
