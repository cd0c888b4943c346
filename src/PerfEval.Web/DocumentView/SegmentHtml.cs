using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PerfEval.Web.DocumentView;

/// <summary>
/// Writes segments as HTML: an empty anchor where a mark begins, the words in a span that names its marks. The words are a stranger's: everything is encoded.
/// </summary>
public sealed class SegmentHtml(IReadOnlyList<Segment> segments, IReadOnlySet<string> selected) : IHtmlContent
{
    private static readonly string[] Tones = ["error", "warning", "info", "problem", "suggestion", "hit", "masked", "kept"];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        foreach (var segment in segments)
        {
            foreach (var mark in segment.Starts.Where(m => m.Tone != Heading))
            {
                writer.Write("<a class=\"at\" id=\"");
                encoder.Encode(writer, mark.Key);
                writer.Write("\"></a>");
            }
            Write(segment, writer, encoder);
        }
    }

    public const string Heading = "heading";

    private void Write(Segment segment, TextWriter writer, HtmlEncoder encoder)
    {
        if (segment.Marks.Count == 0)
        {
            encoder.Encode(writer, segment.Text);
            return;
        }
        writer.Write("<span class=\"");
        encoder.Encode(writer, string.Join(' ', Classes(segment)));
        writer.Write("\" data-m=\"");
        encoder.Encode(writer, string.Join(' ', segment.Marks.Select(m => m.Key)));
        if (Number(segment) is { Length: > 0 } number)
        {
            writer.Write("\" data-n=\"");
            encoder.Encode(writer, number);
        }
        writer.Write("\">");
        encoder.Encode(writer, segment.Text);
        writer.Write("</span>");
    }

    private IEnumerable<string> Classes(Segment segment)
    {
        yield return "seg";
        if (segment.Marks.Any(m => m.Tone == Heading)) yield return "run-in";
        foreach (var tone in Tones)
            if (segment.Marks.Any(m => m.Tone == tone)) yield return "has-" + tone;
        if (segment.Marks.Any(m => selected.Contains(m.Key))) yield return "on";
    }

    // f3-0 is the first place of its finding.
    private string Number(Segment segment) => string.Join(',', segment.Starts
        .Where(m => selected.Contains(m.Key))
        .Select(m => int.Parse(m.Key[(m.Key.LastIndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture) + 1));
}
