using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Story;

/// <summary>The words of a SmartArt diagram (智能图形), a line for each of its paragraphs.</summary>
internal static class DiagramText
{
    public static IEnumerable<string> Lines(IEnumerable<WordElement> data) =>
        data.Where(e => e.Name == "dgm:ptLst")
            .SelectMany(list => list.Loaded.Where(p => p.Name == "dgm:pt" && p.Value("type") is null or "node" or "asst"))
            .SelectMany(point => point.FirstChild("dgm:t")?.Loaded ?? [])
            .Where(e => e.Name == "a:p")
            .Select(p => string.Concat(p.Within().Where(e => e.Name == "a:t").Select(e => e.Text)))
            .Where(line => !string.IsNullOrWhiteSpace(line));
}
