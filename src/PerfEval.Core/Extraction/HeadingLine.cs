using PerfEval.Core.Documents;

namespace PerfEval.Core.Extraction;

/// <summary>A line that opens a section: its number, its heading and where the body begins.</summary>
internal sealed record HeadingLine(HeadingNumber? Number, string Printed, string Words, TextSpan Span, int BodyStart, bool IsInline)
{
    private const int LongestHeading = 40;
    private const string Opening = "（(《〈“‘「『【〔[";
    private const string Closing = "）)》〉”’」』】〕]";

    /// <summary>1… when the file marks the paragraph as a heading.</summary>
    public int? Level { get; init; }

    public bool IsAnnex { get; init; }

    /// <summary>The heading that this line (without blanks at its ends) opens, or null for a line of body text.</summary>
    public static HeadingLine? Read(SourceDocument document, TextSpan line, int? level)
    {
        var words = document.Folded.Substring(line.Start, line.Length);
        if (HeadingNumber.Read(words) is { } number && number.Length < line.Length) return Numbered(document, line, number) with { Level = level };
        if (ChapterNames.IsAnnex(words)) return Plain(document, line, line) with { IsAnnex = true };
        if (level is not null) return line.Length <= 2 * LongestHeading ? Plain(document, line, line) with { Level = level } : null;
        return Unnumbered(document, line, words);
    }

    private static HeadingLine Numbered(SourceDocument document, TextSpan line, HeadingNumber number)
    {
        var start = line.Start + number.Length;
        var stop = Stop(document.Folded, start, line.End, "。：:；;！？");
        var isWhole = stop >= line.End - 1;
        // “（一）提高认识，加大宣传和培训力度，……必要性。” is an item of a list: its first clause names it.
        var isItem = stop - start > LongestHeading;
        if (isItem) stop = Math.Min(stop, Stop(document.Folded, start, line.End, "，,。；;"));
        var printed = document.Quote(new TextSpan(line.Start, number.Length)).Trim();
        var end = Math.Min(stop, line.End);
        return new HeadingLine(number, printed, Squeeze(document, start, end), TextSpan.FromBounds(line.Start, end), Math.Min(end + 1, line.End), isItem || !isWhole);
    }

    // “存在问题：” and “存在问题” alone, or “存在问题：一是……” with the body in the same line
    private static HeadingLine? Unnumbered(SourceDocument document, TextSpan line, string words)
    {
        var stop = Stop(document.Folded, line.Start, line.End, "：:。");
        if (stop - line.Start > LongestHeading) return null;
        var name = TextSpan.FromBounds(line.Start, stop);
        if (stop < line.End - 1 && words[stop - line.Start] == '。') return null;
        return ChapterNames.IsName(Squeeze(document, name.Start, name.End)) ? Plain(document, line, name) : null;
    }

    private static HeadingLine Plain(SourceDocument document, TextSpan line, TextSpan name) =>
        new(null, "", Squeeze(document, name.Start, name.End), name, Math.Min(name.End + 1, line.End), name.End + 1 < line.End);

    private static int Stop(string text, int start, int end, string stops)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (Opening.Contains(text[i], StringComparison.Ordinal)) depth++;
            else if (Closing.Contains(text[i], StringComparison.Ordinal)) depth = Math.Max(0, depth - 1);
            else if (depth == 0 && stops.Contains(text[i], StringComparison.Ordinal)) return i;
        }
        return end;
    }

    // "项 目 基 本 概 况": blanks between characters are layout
    private static string Squeeze(SourceDocument document, int start, int end)
    {
        var words = document.Words(TextSpan.FromBounds(start, end));
        return string.Concat(words.Where((c, i) => c is not (' ' or '\t') || !IsHan(words[i - 1]) || !IsHan(words[i + 1])));
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or ' ' or '\t' or '、';
}
