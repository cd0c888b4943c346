using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf;

/// <summary>Has the pages recognised (OCR 识别) whose words can't be had from the file, and tells which they were.</summary>
internal static class PageRecognition
{
    /// <summary>A page takes seconds.</summary>
    private const int MostPages = 300;

    public static DrawnPages Of(byte[] pdf, DrawnPages drawn, IPageRecognizer? recognizer)
    {
        var wanting = drawn.Pages.Where(p => p.Kind != PageKind.Words).ToList();
        if (wanting.Count == 0) return drawn;
        var recognized = recognizer is { IsAvailable: true }
            ? recognizer.Recognize(pdf, [.. wanting.Take(MostPages).Select(p => p.Number)]).ToDictionary(p => p.Number)
            : [];
        var pages = drawn.Pages.Select(p => recognized.TryGetValue(p.Number, out var page) ? page.ScaledTo(p.Width) with { Kind = p.Kind, Recognized = true } : p).ToList();
        if (pages.TrueForAll(p => p.Glyphs.Count == 0)) throw new UnreadableDocumentException(ReasonAgainst(recognizer));
        return drawn with { Pages = pages, Notes = [.. drawn.Notes, .. Notes(wanting, recognized)] };
    }

    private static string ReasonAgainst(IPageRecognizer? recognizer) => recognizer is { IsAvailable: true }
        ? "文件是扫描件，没有识别出文字"
        : "文件是扫描件，没有文字；未安装文字识别程序（tesseract-ocr），不能识别";

    private static IEnumerable<DocumentNote> Notes(List<DrawnPage> wanting, Dictionary<int, DrawnPage> recognized)
    {
        foreach (var kind in wanting.GroupBy(p => p.Kind).OrderBy(g => g.Key))
        {
            var done = kind.Where(p => recognized.ContainsKey(p.Number)).ToList();
            // The words that a scanner laid under its picture are of unknown worth and have no lines of tables.
            var own = kind.Except(done).Where(p => p.Recognized).ToList();
            var left = kind.Except(done).Except(own).ToList();
            if (done.Count > 0) yield return new DocumentNote("ocr", $"{Name(done)}，已用OCR识别");
            if (own.Count > 0) yield return new DocumentNote("ocr_layer", $"{Name(own)}，用的是文件自带的识别文字，没有表格线", Partial: true);
            if (left.Count > 0) yield return new DocumentNote("not_recognized", $"{Name(left)}，没有识别", Partial: true);
        }
    }

    private static string Name(List<DrawnPage> pages) => PageNumbers.Of(pages.Select(p => p.Number)) + pages[0].Kind switch
    {
        PageKind.Scan => "为扫描件",
        PageKind.Outlines => "的文字已转为图形",
        _ => "的文字编码有误（乱码）",
    };
}
