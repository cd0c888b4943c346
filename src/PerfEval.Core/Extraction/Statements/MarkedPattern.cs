using System.Buffers;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>
/// A pattern (句式) with its marks: characters of which whatever it matches has at least one. “^(?&lt;subject&gt;.*?)(?:尚未|没有)…” tries each ending of the
/// subject in turn; most clauses have neither 未 nor 没, and one look tells so.
/// </summary>
internal sealed class MarkedPattern(Func<Regex> pattern, string marks)
{
    private readonly SearchValues<char> _marks = SearchValues.Create(marks);

    public Regex Pattern => pattern();

    public bool MayMatch(ReadOnlySpan<char> words) => words.ContainsAny(_marks);

    public Match Match(string words) => MayMatch(words) ? pattern().Match(words) : System.Text.RegularExpressions.Match.Empty;
}
