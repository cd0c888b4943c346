using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Story;

/// <summary>The words of a footnote or endnote (脚注, 尾注).</summary>
internal sealed record NoteText(bool IsEndnote, WordElement Content);
