using System.Text;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Ingestion.Analyzing;

/// <summary>The readers and the analysis of the program, one behind the other.</summary>
public sealed class DocumentAnalyzer(AnalysisPipeline pipeline) : IDocumentAnalyzer
{
    public DocumentAnalysis Analyze(Stream content, string file, string sha256)
    {
        ArgumentNullException.ThrowIfNull(content);
        var document = Read(content);
        return new DocumentAnalysis(pipeline.Analyze(document, file, sha256), document);
    }

    private static SourceDocument Read(Stream content)
    {
        if (content.Length == 0) throw new UnreadableDocumentException("文件为空");
        try
        {
            using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
            var text = reader.ReadToEnd();
            if (text.Contains('\0', StringComparison.Ordinal)) throw new UnreadableDocumentException("文件不是文本，也不是可识别的文档格式");
            return new SourceDocument(Core.Documents.DocumentFormat.Text, text, [new Block(new TextSpan(0, text.Length))], []);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableDocumentException("文件不是文本，也不是可识别的文档格式", e);
        }
    }
}
