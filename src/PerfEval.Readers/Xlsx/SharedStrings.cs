using System.Xml;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Xlsx;

/// <summary>The texts that the cells of a workbook refer to by number.</summary>
internal static class SharedStrings
{
    // Hidden sheets may hold word lists, so there may be more words than a report has.
    private const int TimesTheText = 4;

    public static List<string> Read(XmlReader xml, ReadingLimits limits)
    {
        var strings = new List<string>();
        var left = limits.Characters * (long)TimesTheText;
        var more = xml.Next();
        while (more)
        {
            if (!xml.IsAt("si"))
            {
                more = xml.Next();
                continue;
            }
            var words = xml.Words();
            if ((left -= words.Length + 1) < 0) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
            strings.Add(words);
            more = !xml.EOF;
        }
        return strings;
    }
}
