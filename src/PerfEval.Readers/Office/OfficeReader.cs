using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Docx;
using PerfEval.Readers.Processes;
using PerfEval.Readers.Xlsx;

namespace PerfEval.Readers.Office;

/// <summary>Reads one format of old or foreign office files (doc, wps, rtf, odt, xls, ods) by way of LibreOffice.</summary>
public sealed class OfficeReader : IDocumentReader
{
    private readonly ReadingLimits _limits;
    private readonly OfficeConverter _converter;

    public OfficeReader(Core.Documents.DocumentFormat format, ReadingLimits limits) : this(format, limits, ExternalTools.LibreOffice) { }

    internal OfficeReader(Core.Documents.DocumentFormat format, ReadingLimits limits, string? program) =>
        (Format, _limits, _converter) = (format, limits, new OfficeConverter(program, limits));

    public static IReadOnlyList<Core.Documents.DocumentFormat> Formats { get; } =
    [
        Core.Documents.DocumentFormat.Doc, Core.Documents.DocumentFormat.Wps, Core.Documents.DocumentFormat.Rtf,
        Core.Documents.DocumentFormat.Odt, Core.Documents.DocumentFormat.Xls, Core.Documents.DocumentFormat.Ods,
    ];

    public Core.Documents.DocumentFormat Format { get; }

    public bool Recognizes(ReadOnlySpan<byte> head) => OfficeContent.KindOf(head)?.Format == Format;

    public SourceDocument Read(Stream content)
    {
        var bytes = FileContent.Load(content, _limits);
        FileContent.RefuseEmpty(bytes);
        if (OfficeContent.KindOf(bytes) is not { } kind || kind.Format != Format)
            throw new UnreadableDocumentException(ForeignFormats.ReasonAgainst(bytes) ?? ForeignFormats.Unknown);
        using var converted = FileContent.Open(_converter.Convert(bytes, kind));
        IDocumentReader reader = kind.IsSpreadsheet ? new XlsxReader(_limits) : new DocxReader(_limits);
        return reader.Read(converted).OfFormat(Format, new DocumentNote("converted", "由LibreOffice转换后读取"));
    }
}
