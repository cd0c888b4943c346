using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace PerfEval.Readers.Ocr;

/// <summary>Reads the characters with their boxes out of the output of tesseract (hOCR with character boxes), one tag a line.</summary>
internal static partial class HocrText
{
    /// <summary>The characters of every picture, in its order.</summary>
    public static List<List<ReadCharacter>> Read(TextReader output)
    {
        var pictures = new List<List<ReadCharacter>>();
        var word = 0.0;
        while (output.ReadLine() is { } line)
        {
            if (line.Contains("'ocr_page'", StringComparison.Ordinal)) pictures.Add([]);
            else if (WordTag().Match(line) is { Success: true } tag) word = Share(tag.Groups["sure"].ValueSpan);
            else if (pictures.Count > 0 && Character(line, word) is { } read) pictures[^1].Add(read);
        }
        return pictures;
    }

    private static ReadCharacter? Character(string line, double word)
    {
        var tag = CharacterTag().Match(line);
        if (!tag.Success) return null;
        var text = WebUtility.HtmlDecode(tag.Groups["text"].Value).Trim();
        if (text.Length == 0) return null;
        int Side(string name) => int.Parse(tag.Groups[name].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new ReadCharacter(text, new PixelBox(Side("left"), Side("top"), Side("right"), Side("bottom")), Share(tag.Groups["sure"].ValueSpan), word);
    }

    private static double Share(ReadOnlySpan<char> percent) =>
        double.TryParse(percent, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value / 100, 0, 1) : 0;

    // <span class='ocrx_word' id='word_1_2' title='bbox 334 427 372 463; x_wconf 96'>
    [GeneratedRegex(@"class='ocrx_word'.{0,200}x_wconf (?<sure>-?[\d.]{1,12})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex WordTag();

    // <span class='ocrx_cinfo' title='x_bboxes 331 310 365 346; x_conf 98.656937'>元</span>
    [GeneratedRegex(@"class='ocrx_cinfo' title='x_bboxes (?<left>-?\d{1,6}) (?<top>-?\d{1,6}) (?<right>-?\d{1,6}) (?<bottom>-?\d{1,6}); x_conf (?<sure>-?[\d.]{1,12})'>(?<text>[^<]{1,60})</span>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CharacterTag();
}
