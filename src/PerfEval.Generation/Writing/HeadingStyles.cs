using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PerfEval.Generation.Writing;

/// <summary>The named styles of a document whose headings use them.</summary>
internal static class HeadingStyles
{
    public static void AddTo(MainDocumentPart main)
    {
        var part = main.AddNewPart<StyleDefinitionsPart>("rIdStyles");
        part.Styles = new Styles(Named("Title", "Title", null), Named("Heading1", "heading 1", 0), Named("Heading2", "heading 2", 1));
    }

    private static Style Named(string id, string name, int? outline)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
        if (outline is { } level) style.StyleParagraphProperties = new StyleParagraphProperties(new OutlineLevel { Val = level });
        return style;
    }
}
