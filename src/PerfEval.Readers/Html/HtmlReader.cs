using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Html;

/// <summary>Reads a page saved from a portal or by Word (网页, .html, .mht): the article with its tables; what the page puts around it is set apart.</summary>
public sealed class HtmlReader(ReadingLimits limits) : IDocumentReader
{
    public HtmlReader() : this(ReadingLimits.Default) { }

    public Core.Documents.DocumentFormat Format => Core.Documents.DocumentFormat.Html;

    public bool Recognizes(ReadOnlySpan<byte> head) => HtmlContent.IsPage(head) || HtmlContent.IsArchive(head);

    public SourceDocument Read(Stream content)
    {
        var bytes = FileContent.Load(content, limits);
        FileContent.RefuseEmpty(bytes);
        var (page, charset) = HtmlContent.IsArchive(bytes) ? MhtContent.PageOf(bytes) : (bytes, null);
        FileContent.RefuseEmpty(page);
        var decoded = HtmlEncoding.Decode(page, charset);
        var tree = HtmlTree.Parse(decoded.Text, limits);
        var context = new HtmlFlowContext(tree, limits);
        var flow = HtmlFlow.Of(tree, context);
        var sorted = new HtmlSorting(flow.Items, HtmlArticle.Find(tree, flow));
        var story = HtmlStory.Of(sorted.Kept);
        if (story.Blocks.Count == 0 && story.Tables.Count == 0) throw new UnreadableDocumentException("文件中没有文字");
        return new SourceDocument(Format, story.Text, story.Blocks, story.Tables, decoded.Notes)
        {
            Asides = [.. story.Asides, .. sorted.Asides, .. context.Hidden.Select(h => new Aside(AsideKind.Hidden, h))],
        };
    }
}
