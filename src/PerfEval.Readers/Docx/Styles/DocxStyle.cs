namespace PerfEval.Readers.Docx.Styles;

/// <summary>What a style (样式) says, with what it takes over from those that it is based on.</summary>
/// <param name="Chain">Ids of the style and those that it is based on, nearest first.</param>
/// <param name="HeadingLevel">1… for a heading (标题).</param>
/// <param name="List">The list that numbers its paragraphs; 0 turns numbering off.</param>
/// <param name="IsHidden">Whether its words are hidden (隐藏文字); null when it doesn't say.</param>
internal sealed record DocxStyle(IReadOnlyList<string> Chain, int? HeadingLevel, int? List, int? Level, bool? IsHidden)
{
    public static DocxStyle None { get; } = new([], null, null, null, null);
}
