using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Classification;

/// <summary>Reads the sentences of the narrative in order; headings, covers, signatures and annexes are left out.</summary>
internal sealed partial class NarrativeReader(SourceDocument document, IReadOnlyList<Section> sections)
{
    private readonly Dictionary<int, Section> byStart = sections.ToDictionary(s => s.HeadingSpan.Start);

    private readonly HeadingRoles roles = new();

    private const int LongestNumber = 8;
    private const int LongestTitle = 20;      // 2.2021年起每处工程随机抽取二十户开展问卷调查。 is no heading of the paragraph that follows
    private readonly string unbroken = document.Folded.Replace('\n', ' ');

    public IEnumerable<NarrativeSentence> Sentences()
    {
        var announced = new Announcement();
        foreach (var (line, label) in Lines())
        {
            var (start, isHeading) = label.Length > 0 ? (AfterNumber(line), false) : Start(line);
            if (isHeading || start >= line.End) continue;
            var above = Above(start);
            if (above.Any(s => roles.Of(s.Heading) == ChapterRole.Annex) || FurnitureLines.Holds(Words(start, line.End), above.Count + label.Length)) continue;
            announced.EnterLine(above);
            foreach (var span in SentenceSplitter.Split(unbroken, TextSpan.FromBounds(start, line.End)).SelectMany(ApartFromLeadIn))
            {
                var sentence = Words(span.Start, span.End);
                var (chapter, at) = Role(above);
                var role = label.Length > 0 ? roles.Of(label) : announced.Role(at) ?? chapter;
                var isTitle = byStart.TryGetValue(line.Start, out var own) && own.IsInline && span.End <= own.Body.Start;
                yield return new NarrativeSentence(span, sentence, role, [.. above.Select(s => s.Heading)], span.Start == start, isTitle, IsItem(line, span, sentence), isTitle && span.End < line.End);
                announced.Hear(sentence, span.End == line.End, above);
            }
        }
    }

    // The lines outside tables, pieces of narrative set in a frame, and the answers of a form with what was asked
    private IEnumerable<(TextSpan Line, string Label)> Lines()
    {
        var framed = document.Tables.SelectMany(t => RowCells.Alone(document, t)).Where(c => c.Span.Length >= RowCells.NarrativeLength);
        return new NarrativeParagraphs(document, byStart.Keys).All()
            .Concat(framed.SelectMany(c => TextLines.Of(document, c)))
            .Select(line => (line, ""))
            .Concat(AnsweredRows.Of(document).SelectMany(a => TextLines.Of(document, a.Answer).Select(line => (line, a.Label))))
            .OrderBy(l => l.line.Start);
    }

    // “针对上述情况，我们准备：①……”: the first item is a sentence of its own
    private IEnumerable<TextSpan> ApartFromLeadIn(TextSpan sentence)
    {
        var leadIn = LeadIn().Match(unbroken, sentence.Start, sentence.Length);
        if (!leadIn.Success) return [sentence];
        return [new TextSpan(leadIn.Index, leadIn.Groups["words"].Length), TextSpan.FromBounds(leadIn.Index + leadIn.Length, sentence.End)];
    }

    private static bool IsItem(TextSpan line, TextSpan sentence, string words) =>
        sentence.Start > line.Start && sentence.Start < line.Start + LongestNumber || Item().IsMatch(words);

    // The words of a sentence as the tables of cues have them: in one line, with the stops of Chinese
    private string Words(int start, int end)
    {
        var words = document.Words(TextSpan.FromBounds(start, end));
        if (words.Contains('\n', StringComparison.Ordinal)) words = LineBreak().Replace(words, "");
        if (words.Contains(',', StringComparison.Ordinal)) words = HalfWidthComma().Replace(words, "，");
        return words.Replace(';', '；').Replace('?', '？');
    }

    // Where the sentences of a line begin: after the number of an item, after a heading that has its body in the line.
    private (int Start, bool IsHeading) Start(TextSpan line)
    {
        if (!byStart.TryGetValue(line.Start, out var section)) return (line.Start, false);
        var afterNumber = AfterNumber(section, line);
        if (!section.IsInline)
        {
            if (document.Folded.AsSpan(line.Start, line.Length).Contains('\n')) return (afterNumber, false);
            var isSentence = document.Folded[line.End - 1] is '。' or '；' or '！' or ';';
            var hasBody = section.Body.Length > 0;
            // below 第五部分, “三、档案归集不及时，部分勘查表散存在施工单位手中。” is an item of the chapter
            var isChapter = section.Number.Length == 0 || section.Style is "一、" && (section.Depth == 1 || !isSentence) || section.Style is "第一" && section.Number.Length > 2 && !section.Number.EndsWith('，');
            return (afterNumber, isChapter || hasBody && !(isSentence && (section.Heading.AsSpan().ContainsAny('，', ',') || section.Heading.Length > LongestTitle)));
        }
        var isChapterName = section.Number.Length == 0 || roles.Of(section.Heading) != ChapterRole.Unknown;
        return (isChapterName && document.Folded[section.HeadingSpan.End] is not ('，' or ',') ? section.Body.Start : afterNumber, false);
    }

    private int AfterNumber(Section section, TextSpan line)
    {
        var at = section.HeadingSpan.Start + section.Number.Length;
        while (at < line.End && char.IsWhiteSpace(document.Folded[at])) at++;
        return at;
    }

    private int AfterNumber(TextSpan line) => line.Start + (HeadingNumber.Read(document.Folded.Substring(line.Start, line.Length))?.Length ?? 0);

    // The sections around a position, innermost first
    private List<Section> Above(int position) =>
        [.. sections.Where(s => s.Body.Contains(position)).OrderByDescending(s => s.Depth)];

    private (ChapterRole Role, int Depth) Role(List<Section> above)
    {
        foreach (var section in above)
        {
            if (roles.Of(section.Heading) is var role and not ChapterRole.Unknown) return (role, section.Depth);
        }
        return (ChapterRole.Unknown, 0);
    }

    // 还存在以下问题：一是…… | 我们准备：①……
    [GeneratedRegex(@"\G(?<words>[^：:]{2,60}[：:])\s*(?=[①⑴]|一是|一、|第一[，,、是]|首先|[（(][一1][）)]|1[.、])")]
    private static partial Regex LeadIn();

    // 一是…… | ②…… | 其次，……
    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,2}是|[①-⑳]|首先|其次|再次|最后|第[一二三四五六]是?[，,、])")]
    private static partial Regex Item();

    // the break of a line within a paragraph, with the number of a page
    [GeneratedRegex(@"[ \t]*\n(?:[-—－–\s]*\d{1,3}[-—－–\s]*\n)?\s*")]
    private static partial Regex LineBreak();

    // 没有公开,查询不便; not 1,500元
    [GeneratedRegex(@"(?<!\d),|,(?!\d)")]
    private static partial Regex HalfWidthComma();
}
