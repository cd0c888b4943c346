using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Html;

/// <summary>The elements of a page as a browser would build them, with only the attributes that a reader needs.</summary>
internal static class HtmlTree
{
    private const int MostElements = 500_000;

    public static IElement Parse(string page, ReadingLimits limits)
    {
        var options = new HtmlParserOptions
        {
            MaximumDepth = limits.Depth,
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            ShouldEmitAttribute = (ref _, name) => IsNeeded(name.Span),
        };
        var guard = new NestingGuard(limits.Depth / 2, MostElements);
        using var source = new TextSource(page);
        var document = new HtmlParser(options).ParseDocument<Document, Element>(source, guard.Consume);
        return document.DocumentElement ?? throw new UnreadableDocumentException("文件中没有文字");
    }

    private static bool IsNeeded(ReadOnlySpan<char> name) =>
        name is "style" or "class" or "id" or "href" or "rowspan" or "colspan" or "hidden" or "start" or "type" or "value" or "checked" or "selected" or "reversed" or "role" or "title";
}
