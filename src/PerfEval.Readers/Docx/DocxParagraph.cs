using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>The words of one paragraph, lines parted by "\n", and the text boxes (文本框) that hang on it.</summary>
internal sealed record DocxParagraph(string Text, int? HeadingLevel, IReadOnlyList<OpenXmlElement> TextBoxes);
