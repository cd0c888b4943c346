using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Generation.Drafts;
using Paragraph = PerfEval.Generation.Drafts.Paragraph;

namespace PerfEval.Generation.Writing;

/// <summary>Writes a Word document (.docx) with real tables, in one of the looks that such reports have.</summary>
internal sealed class WordWriting : IDraftWriter
{
    public string Extension => "docx";

    public byte[] Write(Draft draft, Dice dice)
    {
        var look = WordLook.Of(dice);
        using var memory = new MemoryStream();
        using (var file = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            file.ChangeIdOfPart(main, "rId1");
            var body = new Body();
            main.Document = new Document(body);
            if (look.HeadingStyles) HeadingStyles.AddTo(main);
            foreach (var block in draft.Blocks)
            {
                if (block is Paragraph paragraph) body.Append(look.Paragraph(paragraph));
                else if (block is DraftTable table) body.Append(WordTable.Of(table, look));
            }
            // A table at the very end needs a paragraph after it.
            if (body.LastChild is Table) body.Append(new DocumentFormat.OpenXml.Wordprocessing.Paragraph());
            body.Append(look.Page());
        }
        return SteadyPackage.Of(memory);
    }
}
