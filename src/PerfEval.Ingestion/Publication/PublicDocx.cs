using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Core.Documents;
using PerfEval.Core.Masking;

namespace PerfEval.Ingestion.Publication;

/// <summary>
/// A masked copy (脱敏件) as a new Word document made of its words alone: nothing of the file that was handed in goes into it, so neither properties, comments, revisions nor
/// hidden words can.
/// </summary>
public static class PublicDocx
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // Half points: 四号 for the title, 小四 for the rest.
    private const int TitleSize = 32;
    private const int Size = 24;

    public static byte[] Write(SourceDocument document, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var content = new MemoryStream();
        using (var file = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            file.AddMainDocumentPart().Document = new Document(body);
            foreach (var piece in DocumentPiece.Of(document)) Add(body, document, piece, title);
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1440, Right = 1440, Header = 720, Footer = 720, Gutter = 0 }));
        }
        return content.ToArray();
    }

    private static void Add(Body body, SourceDocument document, DocumentPiece piece, string? title)
    {
        if (piece.Table is { } table && PublicTable.Fits(table))
        {
            // Word asks for a paragraph between two tables.
            body.Append(PublicTable.Of(document, table), new Paragraph());
            return;
        }
        foreach (var line in document.Quote(piece.Span).Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            var isTitle = title is { Length: > 3 } && line.Trim() == title.Trim();
            body.Append(Line(line, isTitle ? TitleSize : Size, isTitle || piece.Block?.HeadingLevel is not null, isTitle));
        }
    }

    internal static Paragraph Line(string words, int size, bool bold = false, bool centred = false)
    {
        var set = new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "仿宋" });
        if (bold) set.Append(new Bold());
        set.Append(new FontSize { Val = $"{size}" });
        var paragraph = new ParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" });
        if (centred) paragraph.Append(new Justification { Val = JustificationValues.Center });
        return new Paragraph(paragraph, new Run(set, new Text(Storable(words)) { Space = SpaceProcessingModeValues.Preserve }));
    }

    // XML has no control characters and no halves of surrogate pairs.
    private static string Storable(string words)
    {
        var kept = new System.Text.StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1])) kept.Append(words[i]).Append(words[++i]);
            else if (System.Xml.XmlConvert.IsXmlChar(words[i])) kept.Append(words[i]);
        }
        return kept.ToString();
    }
}
