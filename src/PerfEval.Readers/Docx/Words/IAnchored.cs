using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Words;

/// <summary>Something that hangs on a place in a paragraph and is read where that ends.</summary>
internal interface IAnchored;

/// <summary>文本框</summary>
internal sealed record AnchoredBox(WordElement Content) : IAnchored;

/// <summary>Words of a drawing that has none of Word's own paragraphs: 艺术字.</summary>
internal sealed record AnchoredWords(string Text) : IAnchored;

/// <summary>脚注 or 尾注</summary>
internal sealed record AnchoredNote(bool IsEndnote, string Id) : IAnchored;

/// <summary>图片, with the size it is shown in, in points, as far as the file tells.</summary>
/// <param name="Relationship">Where its content is found; null when it isn't in the file.</param>
internal sealed record AnchoredPicture(string? Relationship, double? Width, double? Height) : IAnchored;

/// <summary>A SmartArt diagram (智能图形), whose words are in a part of their own.</summary>
internal sealed record AnchoredDiagram(string Relationship) : IAnchored;

/// <summary>Something whose words can't be read: a chart (图表), an embedded workbook.</summary>
internal sealed record AnchoredObject(string Code, string Kind) : IAnchored;
