using DocumentFormat.OpenXml.Packaging;

namespace PerfEval.Readers.Docx.Package;

/// <summary>The parts of a sound package, found through its relationships.</summary>
internal sealed class PackageParts(WordprocessingDocument package) : IDocxParts
{
    private MainDocumentPart? Main => package.MainDocumentPart;

    public Stream? Open(DocxPart part) => Part(part)?.GetStream(FileMode.Open, FileAccess.Read);

    public Stream? Open(string relationship) =>
        Main is { } main && main.TryGetPartById(relationship, out var part) ? part.GetStream(FileMode.Open, FileAccess.Read) : null;

    public void Dispose() => package.Dispose();

    private OpenXmlPart? Part(DocxPart part) => part switch
    {
        DocxPart.Document => Main,
        DocxPart.Styles => Main?.StyleDefinitionsPart,
        DocxPart.Numbering => Main?.NumberingDefinitionsPart,
        DocxPart.Footnotes => Main?.FootnotesPart,
        DocxPart.Endnotes => Main?.EndnotesPart,
        DocxPart.Comments => Main?.WordprocessingCommentsPart,
        _ => null,
    };
}
