using PerfEval.Core.Documents;

namespace PerfEval.Storage.Analysis;

/// <summary>The canonical text of a document with its paragraphs and tables, to draw it as it looks.</summary>
public sealed record DocumentLayout(string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<SourceTable> Tables);
