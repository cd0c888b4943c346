using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Draft = PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>How a Word document looks: fonts, sizes, whether headings use styles, runs broken by the editor.</summary>
internal sealed record WordLook(string Font, int Size, bool HeadingStyles, bool BrokenRuns, bool Landscape)
{
    public static WordLook Of(Dice dice) =>
        new(dice.Of("仿宋_GB2312", "仿宋", "宋体", "Noto Sans CJK SC"), dice.Of(28, 30, 32), dice.Chance(30), dice.Chance(35), dice.Chance(15));

    public Paragraph Paragraph(Draft.Paragraph paragraph)
    {
        var properties = new ParagraphProperties();
        if (HeadingStyles && paragraph.Level > 0) properties.ParagraphStyleId = new ParagraphStyleId { Val = paragraph.Title ? "Title" : $"Heading{paragraph.Level}" };
        if (!paragraph.Title && !paragraph.Right && paragraph.Level != 1) properties.Indentation = new Indentation { FirstLine = "640" };
        if (paragraph.Title || paragraph.Right) properties.Justification = new Justification { Val = paragraph.Title ? JustificationValues.Center : JustificationValues.Right };
        return new Paragraph([properties, .. Runs(paragraph.Text, paragraph.Title ? 44 : Size, paragraph.Level > 0)]);
    }

    /// <summary>The runs of a text; a document that was edited breaks them anywhere.</summary>
    public IEnumerable<OpenXmlElement> Runs(string text, int size, bool bold)
    {
        var step = BrokenRuns ? 7 : Math.Max(1, text.Length);
        for (var i = 0; i < text.Length; i += step)
        {
            var format = new RunProperties(new RunFonts { EastAsia = Font });
            if (bold) format.Append(new Bold());
            format.Append(new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) });
            yield return new Run(format, new Text(text.Substring(i, Math.Min(step, text.Length - i))) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    public SectionProperties Page() => Landscape
        ? new SectionProperties(new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape }, Margins)
        : new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, Margins);

    private static PageMargin Margins => new() { Top = 1440, Bottom = 1440, Left = 1200U, Right = 1200U, Header = 720U, Footer = 720U, Gutter = 0U };
}
