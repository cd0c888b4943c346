using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Xlsx;

/// <summary>Words of a sheet that stand apart from its cells: 页眉, 页脚, 批注, hidden rows.</summary>
internal static partial class SheetAsides
{
    private const int LongestHidden = 20_000;

    public static IEnumerable<Aside> Margins(SheetContent sheet) => sheet.Margins
        .Select(m => (m.IsHeader, Words: Code().Replace(m.Code, " ").Trim()))
        .Where(m => m.Words.Length > 0)
        .Distinct()
        .Select(m => new Aside(m.IsHeader ? AsideKind.Header : AsideKind.Footer, m.Words));

    /// <summary>The hidden cells row by row, cut when they are many.</summary>
    public static Aside? Hidden(IEnumerable<SheetCell> cells)
    {
        var words = new StringBuilder();
        foreach (var row in cells.GroupBy(c => c.Row))
        {
            if (words.Length > 0) words.Append('\n');
            words.AppendJoin('\t', row.OrderBy(c => c.Column).Select(c => c.Text));
            if (words.Length > LongestHidden) break;
        }
        return words.Length == 0 ? null : new Aside(AsideKind.Hidden, words.Length > LongestHidden ? words.ToString(0, LongestHidden) + "…" : words.ToString());
    }

    public static IEnumerable<Aside> Comments(XlsxPackage package, XlsxSheet sheet)
    {
        if (sheet.Part.WorksheetCommentsPart is not { } part) yield break;
        using var xml = package.Read(part);
        for (var more = xml.Next(); more;)
        {
            if (!xml.IsAt("comment"))
            {
                more = xml.Next();
                continue;
            }
            if (xml.Words().Trim() is { Length: > 0 } words) yield return new Aside(AsideKind.Comment, words);
            more = !xml.EOF;
        }
    }

    // &L &C &R part the line in three, &P &N &D &T &F &A are filled in, &"宋体,常规" &12 &B are looks.
    [GeneratedRegex("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|[0-9]{1,3}|.)", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
