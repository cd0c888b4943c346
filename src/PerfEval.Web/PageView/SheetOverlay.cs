using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PerfEval.Core.Documents;

namespace PerfEval.Web.PageView;

/// <summary>
/// Writes the boxes of a page as SVG in its points, to be laid over its picture: places are attributes there, where HTML would need inline styles. A recognised page was straightened
/// before it was read, so its boxes are turned back.
/// </summary>
public sealed class SheetOverlay(PageSheet sheet, IReadOnlySet<string> selected) : IHtmlContent
{
    // Points between the words and their box.
    private const double Air = 1.5;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        var page = sheet.Page;
        writer.Write(Invariant($"""<svg class="boxes" viewBox="0 0 {page.Width:0.#} {page.Height:0.#}" preserveAspectRatio="none" aria-hidden="true" focusable="false">"""));
        writer.Write(page.Skew == 0 ? "<g>" : Invariant($"""<g transform="rotate({page.Skew:0.##} {page.Width / 2:0.##} {page.Height / 2:0.##})">"""));
        foreach (var mark in sheet.Marks) Write(mark, writer, encoder);
        writer.Write("</g></svg>");
    }

    private void Write(PageMark mark, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<g class=\"box");
        if (mark.Tone is not null) encoder.Encode(writer, " has-" + mark.Tone);
        if (mark.Keys.Any(selected.Contains)) writer.Write(" on");
        writer.Write("\" data-m=\"");
        encoder.Encode(writer, string.Join(' ', mark.Keys));
        writer.Write("\">");
        foreach (var box in mark.Boxes)
            writer.Write(Invariant($"""<rect x="{box.Left - Air:0.#}" y="{box.Top - Air:0.#}" width="{Length(box.Width):0.#}" height="{Length(box.Height):0.#}" rx="1"/>"""));
        if (mark.Number is { } number) WriteNumber(number, mark.Boxes[0], writer);
        writer.Write("</g>");
    }

    private static void WriteNumber(int number, PageBox box, TextWriter writer)
    {
        var (x, y) = (box.Left - Air, box.Top - Air);
        writer.Write(Invariant($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="5.5"/><text x="{x:0.#}" y="{y + 2.8:0.#}" text-anchor="middle" font-size="8">{number}</text>"""));
    }

    private static double Length(double words) => Math.Max(0, words) + (2 * Air);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
